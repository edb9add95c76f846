# SPDX-License-Identifier: BSD-3-Clause
#
# Asks the probe one question.
include_guard(GLOBAL)

# torchcuda_write_request(<out request> <out answer> <text>): writes the request file and names the
# answer file. The request names the cache entry in which the probe remembers what it read from ELF
# files.
function(torchcuda_write_request out_request out_answer text)
  string(REGEX REPLACE "(^|\n)digest[.][^\n]*" "" question "${text}")
  string(SHA256 hash "${question}")
  string(SUBSTRING "${hash}" 0 16 hash)
  torchcuda_cache_folder(folder user)
  if(NOT folder STREQUAL "")
    torchcuda_encode_fact(encoded "${folder}/inspect-${hash}.entry")
    string(APPEND text "cache.file=${encoded}\n")
  endif()
  torchcuda_work_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  file(WRITE "${dir}/inspect.request.${suffix}" "${text}")
  set("${out_request}" "${dir}/inspect.request.${suffix}" PARENT_SCOPE)
  set("${out_answer}" "${dir}/inspect.answer.${suffix}" PARENT_SCOPE)
endfunction()

# torchcuda_ask_inspect(<out> <out problem> <program> <text>): gives the answer as text of facts, or
# what went wrong.
function(torchcuda_ask_inspect out out_problem program text)
  torchcuda_write_request(request answer "${text}")
  torchcuda_run_tool(
    run
    TIMEOUT
    90
    DIRECTORY
    / # the same for every build folder
    PROGRAM
    "${program}"
    "${request}"
    "${answer}"
  )
  set(text "")
  set(problem "")
  if("${run_result}" STREQUAL "0" AND EXISTS "${answer}")
    file(READ "${answer}" text)
  else()
    torchcuda_line_with(line "${run_error}" ".")
    set(problem "${run_result} ${line}")
  endif()
  file(REMOVE "${request}" "${answer}")
  set("${out}" "${text}" PARENT_SCOPE)
  set("${out_problem}" "${problem}" PARENT_SCOPE)
endfunction()

# torchcuda_take_answer(<out> <answer>): removes the digest from the answer and stores it in
# TorchCUDA.digest. It covers the module's files and the inputs of trial programs; it is no fact
# about this machine.
function(torchcuda_take_answer out text)
  set(digest "")
  if("\n${text}" MATCHES "\ndigest=([0-9a-f]+)")
    set(digest "${CMAKE_MATCH_1}")
  endif()
  set_property(GLOBAL PROPERTY TorchCUDA.digest "${digest}")
  string(REGEX REPLACE "(^|\n)digest=[^\n]*" "" text "${text}")
  set("${out}" "${text}\n" PARENT_SCOPE)
endfunction()
