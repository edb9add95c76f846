# SPDX-License-Identifier: BSD-3-Clause
#
# The probe itself: built once with the host compiler, and kept.
include_guard(GLOBAL)

# torchcuda_inspect_program(<out> <build>): the built probe, or empty. With <build> `no`, only one that is
# there already. A failure is a fact: inspect.error.
function(torchcuda_inspect_program out build)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_option(ready TorchCUDA_INSPECT_EXECUTABLE)
  if(NOT ready STREQUAL "")
    torchcuda_saw("${ready}")
    set("${out}" "${ready}" PARENT_SCOPE)
    return()
  endif()
  torchcuda_get_fact(compiler host.compiler)
  if(NOT DEFINED compiler)
    return()
  endif()
  if(NOT build)
    torchcuda_any_kept(any "torchcuda-inspect-*") # the name of ours costs sixty times of files
    if(NOT any)
      return()
    endif()
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
  torchcuda_inspect_request(text)
  torchcuda_write_request(request answer "${text}")
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
    [[program=$0 request=$1 answer=$2; shift 2; $(command -v nice) "$@" || exit; "$program" "$request" "$answer" || rm -f "$answer"]]
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
