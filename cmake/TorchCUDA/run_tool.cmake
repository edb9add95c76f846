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
  while(at LESS ARGC)
    string(APPEND words " \"\${ARGV${at}}\"")
    math(EXPR at "${at} + 1")
  endwhile()
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
  foreach(name IN ITEMS output error)
    set(${name} "")
  endforeach()
  if(EXISTS "${out}")
    file(READ "${out}" output LIMIT 1000000)
    file(READ "${err}" error LIMIT 1000000)
  endif()
  file(REMOVE "${out}" "${err}")
  set("${prefix}_result" "${result}" PARENT_SCOPE)
  set("${prefix}_output" "${output}" PARENT_SCOPE)
  set("${prefix}_error" "${error}" PARENT_SCOPE)
endfunction()
