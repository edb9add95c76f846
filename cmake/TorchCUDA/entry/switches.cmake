# SPDX-License-Identifier: BSD-3-Clause
#
# Checks the switches. A wrong value is refused. An unknown rule or switch is only reported: a newer
# module may know it.
include_guard(GLOBAL)
torchcuda_need(entry/names)

# torchcuda_switches_problem(<out>): prints unknown names. <out>: a sentence for each wrong value,
# or empty.
function(torchcuda_switches_problem out)
  set(values_FAIL_ON "error, warning, unchecked or never")
  set(values_PROBE "live, inspect or none")
  set(values_CHECK "ON or OFF")
  set(values_TOOL_TIMEOUT "a number of seconds, up to 99999")
  set(pattern_FAIL_ON "error|warning|unchecked|never")
  set(pattern_PROBE "live|inspect|none")
  set(pattern_CHECK "ON|OFF|1|0|YES|NO|TRUE|FALSE|Y|N")
  set(pattern_TOOL_TIMEOUT "[1-9][0-9]?[0-9]?[0-9]?[0-9]?")
  set(problems "")
  foreach(name IN ITEMS FAIL_ON PROBE CHECK TOOL_TIMEOUT)
    torchcuda_option(value "TorchCUDA_${name}")
    set(word "${value}")
    if(name STREQUAL "CHECK")
      string(TOUPPER "${value}" word)
    endif()
    if(NOT "${value}" STREQUAL "" AND NOT "${word}" MATCHES "^(${pattern_${name}})$")
      string(APPEND problems " TorchCUDA_${name} is '${value}': it can be ${values_${name}}.")
    endif()
  endforeach()
  string(STRIP "${problems}" problems)
  set("${out}" "${problems}" PARENT_SCOPE)
  if(NOT TorchCUDA_FIND_QUIETLY)
    _torchcuda_say_unknown_rules()
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

# _torchcuda_say_unknown_names(): prints cache and environment variables that are nearly the name of
# a switch, each once; in script mode also those that only begin like one. Other projects may have
# such names.
function(_torchcuda_say_unknown_names)
  string(
    CONCAT known
    "TorchCUDA_ROOT;TorchCUDA_IGNORE;TorchCUDA_FAIL_ON;TorchCUDA_PROBE;TorchCUDA_CHECK;TorchCUDA_CACHE;TorchCUDA_RUNS_ON;"
    "TorchCUDA_REPORT;TorchCUDA_COMPONENTS;TorchCUDA_EXPLAIN;TorchCUDA_FACTS;TorchCUDA_INSPECT_EXECUTABLE;TorchCUDA_TOOL_TIMEOUT"
  )
  set(begin "^[Tt][Oo][Rr][Cc][Hh]_?[Cc][Uu][Dd][Aa]_?")
  get_cmake_property(cached CACHE_VARIABLES)
  list(FILTER cached INCLUDE REGEX "${begin}")
  list(REMOVE_ITEM cached TorchCUDA_DIR TorchCUDA_OFFERED_TORCH_DIR) # CMake's, and the module's own
  set(environment "")
  if(EXISTS /proc/self/environ) # CMake cannot list the environment
    file(STRINGS /proc/self/environ environment REGEX "${begin}[A-Za-z0-9_]+=")
    list(TRANSFORM environment REPLACE "=.*" "")
  endif()
  get_property(said GLOBAL PROPERTY TorchCUDA.unknown_names)
  foreach(name IN LISTS cached environment)
    if(name IN_LIST known OR name IN_LIST said)
      continue()
    endif()
    torchcuda_nearest(near "${name}" "${known}")
    string(REGEX REPLACE "${begin}" "" tail "${name}")
    torchcuda_is_typo(typo "${tail}" "${near}")
    string(TOLOWER "${name}" lower)
    if(DEFINED CMAKE_SCRIPT_MODE_FILE AND name IN_LIST cached AND lower MATCHES "^torchcuda_")
      set(typo yes)
    endif()
    if(typo)
      torchcuda_print("TorchCUDA: there is no switch '${name}'; nearest: ${near}.\n")
      list(APPEND said "${name}")
    endif()
  endforeach()
  set_property(GLOBAL PROPERTY TorchCUDA.unknown_names "${said}")
endfunction()

# torchcuda_refuse_switches(): ends a project's run if a switch has a wrong value.
function(torchcuda_refuse_switches)
  torchcuda_switches_problem(problem)
  if(NOT "${problem}" STREQUAL "")
    torchcuda_message(FATAL_ERROR "TorchCUDA: ${problem}")
  endif()
endfunction()
