# SPDX-License-Identifier: BSD-3-Clause
#
# One question to probe/inspect.
include_guard(GLOBAL)

# torchcuda_write_request(<out request> <out answer> <text>): two files; the first is written, and names the probe's own cache,
# which is called TorchCUDA.inspect_cache.
function(torchcuda_write_request out_request out_answer text)
  get_property(name GLOBAL PROPERTY TorchCUDA.inspect_cache)
  torchcuda_fetch_kept(ignored "${name}")
  torchcuda_kept_dir(kept)
  torchcuda_encode_fact(encoded "${kept}/${name}")
  torchcuda_cache_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  file(WRITE "${dir}/inspect.request.${suffix}" "${text}cache.file=${encoded}\n")
  set("${out_request}" "${dir}/inspect.request.${suffix}" PARENT_SCOPE)
  set("${out_answer}" "${dir}/inspect.answer.${suffix}" PARENT_SCOPE)
endfunction()

# torchcuda_ask_inspect(<out> <out problem> <program> <text>): the answer, as facts are written, or what went wrong.
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
    string(REGEX MATCH "^[^\n]+" line "${run_error}")
    set(problem "${run_result} ${line}")
  endif()
  file(REMOVE "${request}" "${answer}")
  set("${out}" "${text}" PARENT_SCOPE)
  set("${out_problem}" "${problem}" PARENT_SCOPE)
endfunction()

# torchcuda_seen_answer(<answer>): TorchCUDA.seen_digest and .seen_newest: what the probe saw of what a walk looked at.
function(torchcuda_seen_answer text)
  foreach(name IN ITEMS seen_digest seen_newest)
    _torchcuda_answered(value "${text}" "${name}")
    set_property(GLOBAL PROPERTY "TorchCUDA.${name}" "${value}")
  endforeach()
endfunction()

# _torchcuda_answered(<out> <answer> <name>): a number of the answer; empty where it does not say.
function(_torchcuda_answered out text name)
  set(value "")
  if("\n${text}" MATCHES "\n${name}=([0-9a-f]+)")
    set(value "${CMAKE_MATCH_1}")
  endif()
  set("${out}" "${value}" PARENT_SCOPE)
endfunction()

# torchcuda_take_answer(<out> <answer>): the answer less what is no fact about this machine: what the probe saw of the module's
# files and of libtorch's libraries, TorchCUDA.digest (CMake alone would have to look at each of some two hundred
# files), and torchcuda_seen_answer(). What it newly read from ELF files is
# shared with other build folders. TorchCUDA.answer is the hash of what is left, by which it is known again.
function(torchcuda_take_answer out text)
  torchcuda_seen_answer("${text}")
  _torchcuda_answered(digest "${text}" digest)
  set_property(GLOBAL PROPERTY TorchCUDA.digest "${digest}")
  if(NOT "${digest}" STREQUAL "")
    set_property(GLOBAL PROPERTY TorchCUDA.module_identity "${digest}")
  endif()
  if("\n${text}" MATCHES "\ninspect[.]cached=no\n")
    get_property(name GLOBAL PROPERTY TorchCUDA.inspect_cache)
    torchcuda_share_kept("${name}")
  endif()
  string(REGEX REPLACE "(^|\n)((seen_)?digest|seen_newest)=[^\n]*" "" text "${text}")
  string(REGEX REPLACE "(^|\n)inspect[.]cached=[^\n]*" "" same "${text}")
  string(SHA256 hash "${same}")
  set_property(GLOBAL PROPERTY TorchCUDA.answer "${hash}")
  set("${out}" "${text}\n" PARENT_SCOPE)
endfunction()
