# SPDX-License-Identifier: BSD-3-Clause
#
# Runs programs: under limits, without input, in one locale.
include_guard(GLOBAL)

# torchcuda_run_tool(<prefix> [TIMEOUT <seconds>] [DIRECTORY <dir>] PROGRAM <file> [<argument>...])
#
# Sets <prefix>_result (`0`, an exit code, or words such as `Process terminated due to timeout`),
# <prefix>_output (standard output) and <prefix>_error (standard error). The time limit is
# TorchCUDA_TOOL_TIMEOUT unless TIMEOUT is given. Nothing of the program's process group stays.
# EVAL: an argument may hold any byte, and `[` would hide separators in a list. So the call is built
# from the names of the arguments, never from their values.
# Output goes to files: with a pipe, CMake would wait for a grandchild that outlives the program.
function(torchcuda_run_tool prefix)
  torchcuda_option(option_TIMEOUT TorchCUDA_TOOL_TIMEOUT 30)
  set(option_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")
  set(at 1)
  while(at LESS ARGC AND NOT "${ARGV${at}}" STREQUAL "PROGRAM")
    math(EXPR value "${at} + 1")
    set("option_${ARGV${at}}" "${ARGV${value}}")
    math(EXPR at "${at} + 2")
  endwhile()
  math(EXPR at "${at} + 1")
  set(words "")
  set(shown "")
  while(at LESS ARGC)
    string(APPEND words " \"\${ARGV${at}}\"")
    string(APPEND shown " ${ARGV${at}}")
    math(EXPR at "${at} + 1")
  endwhile()
  torchcuda_limits(limits "${option_TIMEOUT}")
  _torchcuda_take_beside(beside limits)
  torchcuda_message(VERBOSE "TorchCUDA: runs${shown}")
  torchcuda_work_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  set(file "${dir}/tool.${suffix}")
  _torchcuda_speak_english(locale)
  cmake_language(
    EVAL CODE
      "execute_process(COMMAND ${limits_words} ${words} ${beside_words} TIMEOUT \"\${limits_last}\"
    WORKING_DIRECTORY \"\${option_DIRECTORY}\" INPUT_FILE /dev/null RESULTS_VARIABLE result
    OUTPUT_FILE \"\${file}.out\" ERROR_FILE \"\${file}.err\")"
  )
  _torchcuda_speak_as_before(locale)
  torchcuda_tool_ended(result ${result})
  set("${prefix}_result" "${result}" PARENT_SCOPE)
  _torchcuda_tool_said(output error "${file}")
  set("${prefix}_output" "${output}" PARENT_SCOPE)
  set("${prefix}_error" "${error}" PARENT_SCOPE)
endfunction()

# _torchcuda_speak_english(<out>): sets LC_ALL to C. <out> is the former value, or unset.
function(_torchcuda_speak_english out)
  unset("${out}" PARENT_SCOPE)
  if(DEFINED ENV{LC_ALL})
    set("${out}" "$ENV{LC_ALL}" PARENT_SCOPE)
  endif()
  set(ENV{LC_ALL} C)
endfunction()

# _torchcuda_speak_as_before(<variable>): sets LC_ALL to what _torchcuda_speak_english() gave.
function(_torchcuda_speak_as_before variable)
  unset(ENV{LC_ALL})
  if(DEFINED "${variable}")
    set(ENV{LC_ALL} "${${variable}}")
  endif()
endfunction()

# torchcuda_run_beside(PROGRAM <file> [<argument>...]): starts a program when torchcuda_run_tool()
# runs the next one. Drops its output.
function(torchcuda_run_beside)
  get_property(count GLOBAL PROPERTY TorchCUDA.beside)
  math(EXPR count "0${count} + 0")
  set(at 0)
  while(at LESS ARGC)
    set_property(GLOBAL PROPERTY "TorchCUDA.beside.${count}" "${ARGV${at}}")
    math(EXPR at "${at} + 1")
    math(EXPR count "${count} + 1")
  endwhile()
  set_property(GLOBAL PROPERTY TorchCUDA.beside ${count})
endfunction()

# _torchcuda_take_beside(<prefix> <limits>): takes the command given to torchcuda_run_beside() and
# clears it. <prefix>_words is code for execute_process(); it refers to the variables <prefix>_<n>.
function(_torchcuda_take_beside prefix limits)
  get_property(count GLOBAL PROPERTY TorchCUDA.beside)
  set_property(GLOBAL PROPERTY TorchCUDA.beside 0)
  set(words "")
  set(n 0)
  while(n LESS "0${count}")
    get_property(word GLOBAL PROPERTY "TorchCUDA.beside.${n}")
    set("${prefix}_${n}" "${word}" PARENT_SCOPE)
    if(word STREQUAL "PROGRAM")
      string(APPEND words " COMMAND ${${limits}_words}")
    else()
      string(APPEND words " \"\${${prefix}_${n}}\"")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  set("${prefix}_words" "${words}" PARENT_SCOPE)
endfunction()

# _torchcuda_tool_said(<out output> <out error> <file>): reads and removes <file>.out and
# <file>.err.
function(_torchcuda_tool_said out_output out_error file)
  set(output "")
  set(error "")
  if(EXISTS "${file}.out")
    file(READ "${file}.out" output LIMIT 1000000)
    file(READ "${file}.err" error LIMIT 1000000)
    torchcuda_until_nul(output "${output}")
    torchcuda_until_nul(error "${error}")
  endif()
  file(REMOVE "${file}.out" "${file}.err")
  set("${out_output}" "${output}" PARENT_SCOPE)
  set("${out_error}" "${error}" PARENT_SCOPE)
endfunction()

# torchcuda_is_script(<out> <program>): `yes` if the file starts with `#!`, else `no`.
function(torchcuda_is_script out program)
  set(head "")
  set("${out}" no PARENT_SCOPE)
  if(EXISTS "${program}" AND NOT IS_DIRECTORY "${program}")
    file(READ "${program}" head LIMIT 2 HEX)
  endif()
  if("${head}" STREQUAL "2321")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()
