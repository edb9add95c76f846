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
  torchcuda_glob(names "${source}/inspect" "*.cpp" "*.h")
  foreach(name IN LISTS names)
    torchcuda_identity(more "${source}/inspect/${name}")
    string(APPEND identity "${more}")
  endforeach()
  string(SHA256 hash "${identity}")
  string(SUBSTRING "${hash}" 0 16 hash)
  torchcuda_shared_cache_dir(dir)
  set(program "${dir}/torchcuda-inspect-${hash}")
  if(NOT EXISTS "${program}" AND build)
    string(RANDOM LENGTH 8 suffix)
    torchcuda_run_tool(
      compile
      TIMEOUT
      120
      DIRECTORY
      "${dir}"
      PROGRAM
      "${compiler}"
      -std=c++17
      -O0
      "${source}/inspect/inspect.cpp"
      -o
      "${program}.${suffix}"
      -ldl
    )
    if("${compile_result}" STREQUAL "0")
      file(RENAME "${program}.${suffix}" "${program}")
    else()
      string(REGEX MATCH "[^\n]*error:[^\n]*" line "${compile_error}")
      torchcuda_set_fact(inspect.error "${compiler}: ${compile_result}: ${line}")
      return()
    endif()
  endif()
  if(EXISTS "${program}")
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_facts_inspect(<program>): asks the probe about libtorch, the program that will be linked, the
# driver and the GPUs.
function(torchcuda_facts_inspect program)
  torchcuda_cache_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  set(request "${dir}/inspect.request.${suffix}")
  set(answer "${dir}/inspect.answer.${suffix}")
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
  torchcuda_shared_cache_dir(shared)
  torchcuda_encode_fact(encoded "${shared}/inspect-${hash}.cache")
  string(APPEND text "cache.file=${encoded}\n")
  torchcuda_get_fact(library_dir torch.library_dir)
  if(NOT DEFINED library_dir)
    string(APPEND text "want=driver\n")
  endif()
  file(WRITE "${request}" "${text}")
  torchcuda_run_tool(
    run
    TIMEOUT
    90
    DIRECTORY
    "${shared}"
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
endfunction()
