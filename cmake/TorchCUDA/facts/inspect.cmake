# SPDX-License-Identifier: BSD-3-Clause
#
# probe/inspect: built once with the host compiler, then run at every configure, since driver, GPUs and
# environment change. What it reads from ELF files it keeps itself, by the identity of each file.
include_guard(GLOBAL)

# torchcuda_inspect_program(<out> <build>): the built probe, or empty. With <build> `no`, only one that is
# there already. A failure is a fact: inspect.error.
function(torchcuda_inspect_program out build)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_option(ready TorchCUDA_INSPECT_EXECUTABLE)
  if(NOT ready STREQUAL "")
    set("${out}" "${ready}" PARENT_SCOPE)
    return()
  endif()
  torchcuda_get_fact(compiler host.compiler)
  if(NOT DEFINED compiler)
    return()
  endif()
  get_property(source GLOBAL PROPERTY TorchCUDA.probe_dir)
  torchcuda_identity(identity "${compiler}")
  torchcuda_times(times "${source}/inspect" "*.cpp" "*.h")
  get_property(version GLOBAL PROPERTY TorchCUDA.module_version)
  string(SHA256 hash "${version}\n${times}${identity}")
  string(SUBSTRING "${hash}" 0 16 hash)
  set(name "torchcuda-inspect-${hash}")
  torchcuda_fetch_kept(program "${name}")
  if("${program}" STREQUAL "" AND build)
    _torchcuda_build_inspect("${name}" "${compiler}" "${source}/inspect/inspect.cpp")
    torchcuda_fetch_kept(program "${name}")
  endif()
  set("${out}" "${program}" PARENT_SCOPE)
endfunction()

# _torchcuda_build_inspect(<name> <compiler> <source>): compiles the probe and asks it at once; the live
# programs are built at the same time.
function(_torchcuda_build_inspect name compiler source)
  torchcuda_need(facts/live_run)
  torchcuda_live_ahead(ahead)
  torchcuda_cache_dir(dir)
  set(live_folder "${dir}/live")
  set(live_script "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/live_part.cmake")
  _torchcuda_inspect_request(request answer)
  torchcuda_kept_dir(folder)
  set(program "${folder}/${name}")
  string(RANDOM LENGTH 8 suffix)
  torchcuda_run_tool(
    compile
    TIMEOUT
    300
    DIRECTORY
    /
    BESIDE
    "${ahead}"
    PROGRAM
    /bin/sh
    -c
    [[program=$0 request=$1 answer=$2; shift 2; "$@" || exit; "$program" "$request" "$answer" || rm -f "$answer"]]
    "${program}.${suffix}"
    "${request}"
    "${answer}"
    "${compiler}"
    -std=c++17
    -O0
    "${source}"
    -o
    "${program}.${suffix}"
    -ldl
  )
  if("${compile_result}" STREQUAL "0")
    file(RENAME "${program}.${suffix}" "${program}")
    torchcuda_share_kept("${name}")
    set_property(GLOBAL PROPERTY TorchCUDA.inspect_answer "${answer}")
  else()
    string(REGEX MATCH "[^\n]*error:[^\n]*" line "${compile_error}")
    torchcuda_set_fact(inspect.error "${compiler}: ${compile_result}: ${line}")
    file(REMOVE "${program}.${suffix}" "${answer}")
  endif()
  file(REMOVE "${request}")
endfunction()

# torchcuda_facts_inspect(<program>): asks the probe about libtorch, the program that will be linked, the
# driver and the GPUs.
function(torchcuda_facts_inspect program)
  get_property(answer GLOBAL PROPERTY TorchCUDA.inspect_answer)
  set_property(GLOBAL PROPERTY TorchCUDA.inspect_answer "")
  if(NOT "${answer}" STREQUAL "" AND EXISTS "${answer}") # asked when it was built
    torchcuda_read_facts("${answer}")
    file(REMOVE "${answer}")
    _torchcuda_take_digest()
    return()
  endif()
  _torchcuda_inspect_request(request answer)
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
  if("${run_result}" STREQUAL "0" AND EXISTS "${answer}")
    torchcuda_read_facts("${answer}")
  else()
    string(REGEX MATCH "^[^\n]+" line "${run_error}")
    torchcuda_set_fact(inspect.error "${run_result} ${line}")
  endif()
  file(REMOVE "${request}" "${answer}")
  _torchcuda_take_digest()
endfunction()

# _torchcuda_take_digest(): what of the answer is no fact. What the probe newly read from ELF files is shared with other build
# folders; what it saw of the module's files and of libtorch's libraries is no fact about this
# machine: TorchCUDA.digest. CMake alone would have to look at each of some two hundred files.
function(_torchcuda_take_digest)
  torchcuda_get_fact(cached inspect.cached)
  get_property(name GLOBAL PROPERTY TorchCUDA.inspect_cache)
  if("${cached}" STREQUAL "no")
    torchcuda_share_kept("${name}")
  endif()
  torchcuda_get_fact(digest digest)
  set_property(GLOBAL PROPERTY TorchCUDA.digest "${digest}")
  if(DEFINED digest)
    torchcuda_forget_fact(digest)
    set_property(GLOBAL PROPERTY TorchCUDA.module_identity "${digest}")
  endif()
endfunction()

# _torchcuda_inspect_request(<out request> <out answer>): two files; the first is written.
function(_torchcuda_inspect_request out_request out_answer)
  torchcuda_cache_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  set(text "")
  torchcuda_fact_keys(keys)
  list(FILTER keys INCLUDE REGEX "^(program\\.|torch\\.library_dir$)")
  foreach(key IN LISTS keys)
    torchcuda_get_fact(value "${key}")
    torchcuda_encode_fact(encoded "${value}")
    string(APPEND text "${key}=${encoded}\n")
  endforeach()
  string(SHA256 hash "${text}")
  string(SUBSTRING "${hash}" 0 16 hash)
  torchcuda_kept_dir(kept)
  torchcuda_fetch_kept(ignored "inspect-${hash}.cache")
  set_property(GLOBAL PROPERTY TorchCUDA.inspect_cache "inspect-${hash}.cache")
  torchcuda_encode_fact(encoded "${kept}/inspect-${hash}.cache")
  string(APPEND text "cache.file=${encoded}\n")
  torchcuda_get_fact(library_dir torch.library_dir)
  if(NOT DEFINED library_dir)
    string(APPEND text "want=driver\n")
  endif()
  _torchcuda_digest_request(digests "${library_dir}")
  string(APPEND text "${digests}")
  file(WRITE "${dir}/inspect.request.${suffix}" "${text}")
  set("${out_request}" "${dir}/inspect.request.${suffix}" PARENT_SCOPE)
  set("${out_answer}" "${dir}/inspect.answer.${suffix}" PARENT_SCOPE)
endfunction()

# _torchcuda_digest_request(<out> <library dir>): the module's folders, and libtorch's libraries.
function(_torchcuda_digest_request out library_dir)
  get_property(folders GLOBAL PROPERTY TorchCUDA.module_folders)
  get_filename_component(module "${CMAKE_CURRENT_FUNCTION_LIST_DIR}" DIRECTORY)
  torchcuda_encode_fact(module "${module}")
  set(text "")
  set(n 0)
  foreach(folder IN LISTS folders)
    string(APPEND text "digest.${n}=${module}/${folder}\n")
    math(EXPR n "${n} + 1")
  endforeach()
  if(NOT "${library_dir}" STREQUAL "")
    torchcuda_encode_fact(encoded "${library_dir}")
    string(APPEND text "digest.${n}=${encoded}\n")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()
