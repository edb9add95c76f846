# SPDX-License-Identifier: BSD-3-Clause
#
# Checks the switches. A wrong value is refused. An unknown rule or switch is only reported: a newer
# module may know it.
include_guard(GLOBAL)

# torchcuda_switches_problem(<out>): prints unknown names. <out>: one sentence about a wrong value, or
# empty.
function(torchcuda_switches_problem out)
  set(values_FAIL_ON "error, warning, unchecked or never")
  set(values_PROBE "live, inspect or none")
  set(values_CHECK "ON or OFF")
  set("${out}" "" PARENT_SCOPE)
  foreach(name IN ITEMS FAIL_ON PROBE CHECK)
    torchcuda_option(value "TorchCUDA_${name}")
    set(pattern "${values_${name}}")
    string(REGEX REPLACE ", | or " "|" pattern "${pattern}")
    if(name STREQUAL "CHECK")
      string(TOUPPER "${value}" value)
      string(APPEND pattern "|1|0|YES|NO|TRUE|FALSE|Y|N")
    endif()
    if(NOT "${value}" STREQUAL "" AND NOT "${value}" MATCHES "^(${pattern})$")
      torchcuda_option(value "TorchCUDA_${name}")
      set("${out}" "TorchCUDA_${name} is '${value}': it can be ${values_${name}}." PARENT_SCOPE)
    endif()
  endforeach()
  if(NOT TorchCUDA_FIND_QUIETLY)
    _torchcuda_say_unknown_rules()
  endif()
  if(DEFINED CMAKE_SCRIPT_MODE_FILE) # in a project CMake itself warns of unused variables
    _torchcuda_say_unknown_names()
  endif()
endfunction()

function(_torchcuda_say_unknown_rules)
  torchcuda_option(ignored TorchCUDA_IGNORE)
  torchcuda_words(ignored "${ignored}")
  get_property(module GLOBAL PROPERTY TorchCUDA.module_dir)
  foreach(id IN LISTS ignored)
    if(NOT id MATCHES "^[a-z0-9-]+$" OR NOT EXISTS "${module}/rules/${id}.cmake")
      torchcuda_need(judge/engine)
      torchcuda_load_rules()
      get_property(rules GLOBAL PROPERTY TorchCUDA.rules)
      torchcuda_nearest(near "${id}" "${rules}")
      torchcuda_print(
        "TorchCUDA: TorchCUDA_IGNORE names '${id}', and there is no such rule; nearest: ${near}.\n"
      )
    endif()
  endforeach()
endfunction()

function(_torchcuda_say_unknown_names)
  string(
    CONCAT known
    "TorchCUDA_ROOT;TorchCUDA_IGNORE;TorchCUDA_FAIL_ON;TorchCUDA_PROBE;TorchCUDA_CHECK;TorchCUDA_CACHE;TorchCUDA_RUNS_ON;"
    "TorchCUDA_REPORT;TorchCUDA_COMPONENTS;TorchCUDA_EXPLAIN;TorchCUDA_FACTS;TorchCUDA_INSPECT_EXECUTABLE;TorchCUDA_TOOL_TIMEOUT"
  )
  get_cmake_property(names CACHE_VARIABLES)
  foreach(name IN LISTS names)
    string(TOLOWER "${name}" lower)
    if(lower MATCHES "^torchcuda_" AND NOT name IN_LIST known)
      torchcuda_nearest(near "${name}" "${known}")
      torchcuda_print("TorchCUDA: there is no switch '${name}'; nearest: ${near}.\n")
    endif()
  endforeach()
endfunction()

# torchcuda_nearest(<out> <word> <list>): the entry that shares most pairs of letters with <word>.
function(torchcuda_nearest out word list)
  string(TOLOWER "${word}" word)
  string(LENGTH "${word}" length)
  set(best -1)
  set(nearest "")
  foreach(entry IN LISTS list)
    string(TOLOWER "${entry}" lower)
    set(score 0)
    if(lower STREQUAL word)
      set(score 1000)
    endif()
    set(at 0)
    while(at LESS length)
      string(SUBSTRING "${word}" ${at} 2 pair)
      string(FIND "${lower}" "${pair}" found)
      if(found GREATER -1)
        math(EXPR score "${score} + 1")
      endif()
      math(EXPR at "${at} + 1")
    endwhile()
    if(score GREATER best)
      set(best ${score})
      set(nearest "${entry}")
    endif()
  endforeach()
  set("${out}" "${nearest}" PARENT_SCOPE)
endfunction()

# torchcuda_refuse_switches(): ends a project's run if a switch has a wrong value.
function(torchcuda_refuse_switches)
  torchcuda_switches_problem(problem)
  if(NOT "${problem}" STREQUAL "")
    torchcuda_message(FATAL_ERROR "TorchCUDA: ${problem}")
  endif()
endfunction()
