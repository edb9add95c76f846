# SPDX-License-Identifier: BSD-3-Clause
#
# Builds and runs one part of the trial programs, as a separate script, so that two parts run side
# by side: `cmake -DTorchCUDA_JOB=<file> "-DTorchCUDA_STAGES=compile link run" -P live_part.cmake`.
# It stops at the first failure. It writes the facts beside the job, and the stages that succeeded
# to `<part>.done`.
cmake_minimum_required(VERSION 3.22)
foreach(
  file
  IN
  ITEMS variables words files paths write utf8 print limits run store facts_text
)
  include("${CMAKE_CURRENT_LIST_DIR}/../base/${file}.cmake")
endforeach()

# _torchcuda_part_run(<prefix> <stage> <seconds>): runs the stage's command.
function(_torchcuda_part_run prefix stage seconds)
  set(words "")
  set(shown "")
  set(n 0)
  torchcuda_get_fact(word_0 "${stage}.0")
  while(DEFINED word_${n})
    string(APPEND words " \"\${word_${n}}\"")
    string(APPEND shown " ${word_${n}}")
    math(EXPR n "${n} + 1")
    torchcuda_get_fact(word_${n} "${stage}.${n}")
  endwhile()
  # EVAL: a word may hold any byte, so the code holds variable names and no values.
  cmake_language(EVAL CODE "torchcuda_run_tool(run TIMEOUT \"\${seconds}\" PROGRAM ${words})")
  torchcuda_get_fact(base base)
  string(STRIP "${shown}" shown)
  file(
    APPEND "${base}.log"
    "# ${stage}\n${shown}\n${run_output}${run_error}# ${stage}: ${run_result}\n\n"
  )
  foreach(name IN ITEMS result output error)
    set("${prefix}_${name}" "${run_${name}}" PARENT_SCOPE)
  endforeach()
endfunction()

# _torchcuda_error_line(<out> <text>): the line of a tool's output that names the cause.
function(_torchcuda_error_line out text)
  set(line "")
  foreach(
    pattern
    IN
    ITEMS
      "error while loading|symbol lookup error|undefined symbol"
      "(ERROR|WARNING|FATAL): [A-Za-z]+Sanitizer"
      "undefined reference|relocation R_|attempted static link|hidden symbol|DSO missing"
      "[Ff]atal"
      "[Ee]rror|cannot find"
      "[A-Za-z0-9]"
  )
    if(line STREQUAL "")
      torchcuda_line_with(line "${text}" "${pattern}")
    endif()
  endforeach()
  string(REGEX REPLACE "^=+[0-9]+=+" "" line "${line}") # a sanitizer's process number
  set("${out}" "${line}" PARENT_SCOPE)
endfunction()

# _torchcuda_part_failed(<stage> <result> <text>): stores the stage and the tool's error line.
# Failures for other reasons (full disk, killed compiler, timeout) set `unknown` and no stage.
function(_torchcuda_part_failed stage result text)
  torchcuda_get_fact(part part)
  _torchcuda_error_line(line "${text}")
  set(unknown "")
  if("${result}" MATCHES "timeout")
    set(unknown "not finished in time, or killed")
  elseif("${text}" MATCHES "[A-Za-z]Sanitizer: " AND NOT "${text}" MATCHES "DEADLYSIGNAL")
    set(unknown "${line}") # the project's sanitizer reports a fault inside libtorch, or cannot run
  elseif(
    "${text}"
      MATCHES
      "No space left|[Oo]ut of memory|cannot allocate|Killed|Permission denied|Text file busy"
  )
    set(unknown "${line}")
  else()
    torchcuda_set_fact("live.${part}.stage" "${stage}")
  endif()
  if(NOT "${result}" MATCHES "^[0-9]+$")
    string(REGEX REPLACE ": $" "" line "${result}: ${line}")
  endif()
  torchcuda_set_fact("live.${part}.unknown" "${unknown}")
  torchcuda_get_fact(base base)
  string(REPLACE "${base}" "${part}" line "${line}") # no name of a temporary folder
  string(STRIP "${line}" line)
  torchcuda_set_fact("live.${part}.error" "${line}")
endfunction()

# _torchcuda_part_facts(<output>): the facts in the program's output.
function(_torchcuda_part_facts output)
  string(REGEX MATCHALL "live[.][a-z0-9_.]+=[A-Za-z0-9._/+:,=@ -]+" lines "${output}")
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^[^=]+" key "${line}")
    string(REGEX REPLACE "^[^=]+=" "" value "${line}")
    torchcuda_set_fact("${key}" "${value}")
  endforeach()
endfunction()

# _torchcuda_part(): runs the stages in order.
function(_torchcuda_part)
  torchcuda_get_fact(part part)
  torchcuda_get_fact(base base)
  if("${TorchCUDA_STAGES}" MATCHES "compile")
    file(WRITE "${base}.log" "")
  endif()
  torchcuda_set_fact("live.${part}.log" "${base}.log")
  foreach(stage IN ITEMS compile link)
    if(NOT "${TorchCUDA_STAGES}" MATCHES "${stage}")
      continue()
    endif()
    _torchcuda_part_run(run "${stage}" 120)
    if(NOT "${run_result}" STREQUAL "0")
      _torchcuda_part_failed("${stage}" "${run_result}" "${run_error}${run_output}")
      return()
    endif()
  endforeach()
  if(NOT "${TorchCUDA_STAGES}" MATCHES "run")
    file(WRITE "${base}.done" "${TorchCUDA_STAGES}")
    return()
  endif()
  _torchcuda_part_run(run run 90)
  _torchcuda_part_facts("${run_output}")
  # After this line only the end of the process can fail: a leak check, a profile that is written.
  if("${run_result}" STREQUAL "0" OR "\n${run_output}" MATCHES "\ndone\n")
    torchcuda_set_fact("live.${part}.stage" ok)
    file(WRITE "${base}.done" "${TorchCUDA_STAGES}")
  elseif(
    "${run_result}" STREQUAL "127"
    OR "${run_error}" MATCHES "while loading shared|symbol lookup error"
  )
    _torchcuda_part_failed(load "${run_result}" "${run_error}")
  else()
    _torchcuda_part_failed(run "${run_result}" "${run_error}")
  endif()
endfunction()

cmake_path(GET TorchCUDA_JOB PARENT_PATH _TorchCUDA_folder)
set_property(GLOBAL PROPERTY TorchCUDA.cache_dir "${_TorchCUDA_folder}") # for the tools' output
torchcuda_read_facts("${TorchCUDA_JOB}")
_torchcuda_part()
torchcuda_get_fact(base base)
torchcuda_fact_keys(keys)
list(FILTER keys INCLUDE REGEX "^live[.]")
torchcuda_write_facts("${base}.facts" ${keys})
