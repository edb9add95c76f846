# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)
torchcuda_need(locate/nvcc_program)

# torchcuda_facts_nvcc_search(): nvcc.own_dir, the folder that nvcc takes as its own;
# nvcc.linker_options, the options that it passes to the linker. `nvcc -v` prints what it read from
# nvcc.profile, which differs by version: lib$(_TARGET_SIZE_) up to 13.1, lib from 13.2 on. Runs
# nvcc only if CUDA may be enabled and the toolkit has its libraries.
function(torchcuda_facts_nvcc_search)
  torchcuda_get_fact(nvcc nvcc.path)
  torchcuda_get_fact(libraries toolkit.library_dir)
  torchcuda_get_fact(cuda project.cuda)
  torchcuda_get_fact(by_package project.package_lists)
  if(
    NOT DEFINED nvcc
    OR NOT EXISTS "${libraries}/libcudadevrt.a"
    OR ("${cuda}" STREQUAL "no" AND NOT "${by_package}" STREQUAL "yes")
  )
    return()
  endif()
  torchcuda_nvcc_profile(text "${nvcc}")
  if("${text}" MATCHES "#\\$ _HERE_=([^\r\n]*)")
    torchcuda_set_fact(nvcc.own_dir "${CMAKE_MATCH_1}")
  endif()
  if("${text}" MATCHES "#\\$ LIBRARIES=([^\r\n]*)")
    torchcuda_set_fact(nvcc.linker_options "${CMAKE_MATCH_1}")
  endif()
endfunction()
