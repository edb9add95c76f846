# SPDX-License-Identifier: BSD-3-Clause
#
# Every program that is run goes through here: a time limit, no shell, no input, one locale.
include_guard(GLOBAL)

# torchcuda_run_tool(<prefix> [TIMEOUT <seconds>] [DIRECTORY <dir>] PROGRAM <file> [<argument>...])
#
# Sets <prefix>_result (`0`, an exit code, or words such as `Process terminated due to timeout`),
# <prefix>_output (standard output) and <prefix>_error (standard error).
# An argument may hold any byte. As a list, `[` would swallow separators, so the call is put together
# from the names of the arguments, never from their values.
function(torchcuda_run_tool prefix)
  set(timeout 10)
  set(directory "${CMAKE_CURRENT_BINARY_DIR}")
  set(at 1)
  while(at LESS ARGC AND NOT "${ARGV${at}}" STREQUAL "PROGRAM")
    math(EXPR value "${at} + 1")
    if("${ARGV${at}}" STREQUAL "TIMEOUT")
      set(timeout "${ARGV${value}}")
    elseif("${ARGV${at}}" STREQUAL "DIRECTORY")
      set(directory "${ARGV${value}}")
    endif()
    math(EXPR at "${at} + 2")
  endwhile()
  math(EXPR at "${at} + 1")
  set(words "")
  while(at LESS ARGC)
    string(APPEND words " \"\${ARGV${at}}\"")
    math(EXPR at "${at} + 1")
  endwhile()
  set(locale "$ENV{LC_ALL}")
  set(ENV{LC_ALL} C)
  cmake_language(EVAL CODE "execute_process(COMMAND ${words} WORKING_DIRECTORY \"\${directory}\"
    TIMEOUT \"\${timeout}\" INPUT_FILE /dev/null RESULT_VARIABLE result
    OUTPUT_VARIABLE output ERROR_VARIABLE error)")
  set(ENV{LC_ALL} "${locale}")
  set("${prefix}_result" "${result}" PARENT_SCOPE)
  set("${prefix}_output" "${output}" PARENT_SCOPE)
  set("${prefix}_error" "${error}" PARENT_SCOPE)
endfunction()
