# SPDX-License-Identifier: BSD-3-Clause
#
# Every program that is run goes through here: a time limit, no shell, no input, one locale.
include_guard(GLOBAL)

# torchcuda_run_tool(<prefix> [TIMEOUT <seconds>] [DIRECTORY <dir>] [BESIDE <code>]
#   PROGRAM <file> [<argument>...])
#
# Sets <prefix>_result (`0`, an exit code, or words such as `Process terminated due to timeout`),
# <prefix>_output (standard output) and <prefix>_error (standard error).
# BESIDE: `COMMAND`s as CMake code, of fixed words and names of variables; they run at the same time and
# print nothing.
# An argument may hold any byte. As a list, `[` would swallow separators, so the call is put together
# from the names of the arguments, never from their values.
# What torchcuda_run_together() (run_together.cmake) has run is not run again.
function(torchcuda_run_tool prefix)
  set(timeout 10)
  set(directory "${CMAKE_CURRENT_BINARY_DIR}")
  set(beside "")
  set(at 1)
  while(at LESS ARGC AND NOT "${ARGV${at}}" STREQUAL "PROGRAM")
    math(EXPR value "${at} + 1")
    if("${ARGV${at}}" STREQUAL "TIMEOUT")
      set(timeout "${ARGV${value}}")
    elseif("${ARGV${at}}" STREQUAL "DIRECTORY")
      set(directory "${ARGV${value}}")
    elseif("${ARGV${at}}" STREQUAL "BESIDE")
      set(beside "${ARGV${value}}")
    endif()
    math(EXPR at "${at} + 2")
  endwhile()
  math(EXPR at "${at} + 1")
  set(words "")
  set(question "")
  while(at LESS ARGC)
    string(APPEND words " \"\${ARGV${at}}\"")
    string(APPEND question "|${ARGV${at}}")
    math(EXPR at "${at} + 1")
  endwhile()
  _torchcuda_answered_together(known "${question}")
  if(known)
    foreach(name IN ITEMS result output error)
      set("${prefix}_${name}" "${known_${name}}" PARENT_SCOPE)
    endforeach()
    return()
  endif()
  set(locale "")
  if(DEFINED ENV{LC_ALL})
    set(locale "$ENV{LC_ALL}")
  endif()
  set(ENV{LC_ALL} C)
  # Into files: through a pipe, CMake would wait for a grandchild that outlives the time limit.
  torchcuda_cache_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  set(out "${dir}/tool.${suffix}.out")
  set(err "${dir}/tool.${suffix}.err")
  cmake_language(
    EVAL CODE
      "execute_process(COMMAND ${words} ${beside} WORKING_DIRECTORY \"\${directory}\"
    TIMEOUT \"\${timeout}\" INPUT_FILE /dev/null RESULTS_VARIABLE result
    OUTPUT_FILE \"\${out}\" ERROR_FILE \"\${err}\")"
  )
  set(ENV{LC_ALL} "${locale}")
  list(GET result 0 result)
  _torchcuda_tool_said(output error "${out}" "${err}")
  foreach(name IN ITEMS result output error)
    set("${prefix}_${name}" "${${name}}" PARENT_SCOPE)
  endforeach()
endfunction()

# _torchcuda_answered_together(<out> <question>): `yes` and <out>_result, <out>_output, <out>_error; or `no`.
function(_torchcuda_answered_together out question)
  set("${out}" no PARENT_SCOPE)
  get_property(keys GLOBAL PROPERTY TorchCUDA.together)
  string(SHA256 key "${question}")
  if(key IN_LIST keys)
    list(REMOVE_ITEM keys ${key})
    set_property(GLOBAL PROPERTY TorchCUDA.together ${keys})
    set("${out}" yes PARENT_SCOPE)
    foreach(name IN ITEMS result output error)
      get_property(text GLOBAL PROPERTY TorchCUDA.together.${key}.${name})
      set("${out}_${name}" "${text}" PARENT_SCOPE)
    endforeach()
  endif()
endfunction()

# _torchcuda_tool_said(<out output> <out error> <file> <file>): what a program wrote to the two files; they are removed.
function(_torchcuda_tool_said out_output out_error out err)
  set(output "")
  set(error "")
  if(EXISTS "${out}")
    file(READ "${out}" output LIMIT 1000000)
    file(READ "${err}" error LIMIT 1000000)
  endif()
  file(REMOVE "${out}" "${err}")
  set("${out_output}" "${output}" PARENT_SCOPE)
  set("${out_error}" "${error}" PARENT_SCOPE)
endfunction()
