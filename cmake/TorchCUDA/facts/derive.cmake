# SPDX-License-Identifier: BSD-3-Clause
#
# Derives facts from other facts. Reads and writes the store only. Never overwrites a collected
# fact. A fact that cannot be derived stays absent. More facts may be collected between two calls:
# the result is the same as of one call at the end.
include_guard(GLOBAL)

torchcuda_need(
  facts/driver_versions
  facts/coverage
  facts/derive_machine
  facts/derive_coverage
  facts/derive_kernels
  facts/derive_closure
)

# torchcuda_derive_facts(): derives all facts.
function(torchcuda_derive_facts)
  _torchcuda_derive_majors()
  _torchcuda_derive_host()
  torchcuda_derive_kernel_lists()
  _torchcuda_derive_needs_nvcc()
  _torchcuda_derive_cuda_standard()
  _torchcuda_derive_own_kernels()
  _torchcuda_derive_no_fault()
  torchcuda_derive_machine()
  torchcuda_derive_causes()
endfunction()

# torchcuda_derive(<key> <value>): sets a derived fact, unless the fact is known.
function(torchcuda_derive key value)
  torchcuda_get_fact(known "${key}")
  if(NOT DEFINED known AND NOT "${value}" STREQUAL "")
    torchcuda_set_fact("${key}" "${value}")
  endif()
endfunction()

# _torchcuda_derive_majors(): the majors of versions; driver.cuda from the driver's branch.
function(_torchcuda_derive_majors)
  torchcuda_get_fact(kind driver.kind)
  torchcuda_get_fact(driver driver.version)
  # With cuda-compat, the user-mode driver is newer than the kernel module, whose branch tells
  # nothing.
  if(DEFINED driver AND NOT "${kind}" STREQUAL "compat")
    torchcuda_cuda_of_driver(cuda "${driver}")
    if(DEFINED cuda)
      torchcuda_derive(driver.cuda "${cuda}")
    endif()
  endif()
  set(
    pairs
    torch.cuda_major:torch.cuda
    nvcc.major:nvcc.version
    driver.cuda_major:driver.cuda
    headers.cuda_major:headers.cuda
    host.major:host.version
    host.nvcc_major:host.nvcc_version
  )
  foreach(pair IN LISTS pairs)
    string(REGEX MATCH "^([^:]*):(.*)$" pair "${pair}")
    set(key "${CMAKE_MATCH_1}")
    torchcuda_get_fact(version "${CMAKE_MATCH_2}")
    if(DEFINED version AND version MATCHES "^([0-9]+)")
      torchcuda_derive("${key}" "${CMAKE_MATCH_1}")
    endif()
  endforeach()
endfunction()

# _torchcuda_derive_host(): nvcc.host_max, nvcc's limit for the kind of compiler that it will use.
function(_torchcuda_derive_host)
  torchcuda_get_fact(id host.nvcc_id)
  unset(limit)
  if("${id}" STREQUAL "GNU")
    torchcuda_get_fact(limit nvcc.gcc_max)
  elseif("${id}" STREQUAL "Clang")
    torchcuda_get_fact(limit nvcc.clang_max)
  endif()
  if(DEFINED limit)
    torchcuda_derive(nvcc.host_max "${limit}")
  endif()
endfunction()

# _torchcuda_derive_needs_nvcc(): project.needs_nvcc. A C++ program needs no nvcc. But the CMake
# package of a libtorch with CUDA enables the CUDA language, so nvcc must pass CMake's compiler
# test.
function(_torchcuda_derive_needs_nvcc)
  torchcuda_get_fact(cuda project.cuda)
  torchcuda_get_fact(package project.torch_package)
  torchcuda_get_fact(variant torch.variant)
  if(NOT DEFINED cuda)
    return()
  elseif(NOT "${cuda}" STREQUAL "no")
    torchcuda_derive(project.needs_nvcc yes)
  elseif("${package}" STREQUAL "no" OR "${variant}" STREQUAL "cpu")
    torchcuda_derive(project.needs_nvcc no)
  elseif("${package}" STREQUAL "yes" AND "${variant}" STREQUAL "cuda")
    torchcuda_derive(project.needs_nvcc yes)
  endif()
endfunction()

# _torchcuda_derive_cuda_standard(): project.cuda_standard. libtorch's CMake package sets
# CMAKE_CUDA_STANDARD to CMAKE_CXX_STANDARD if only that is set (Caffe2/public/cuda.cmake of 2.0 to
# 2.15).
function(_torchcuda_derive_cuda_standard)
  torchcuda_get_fact(package project.torch_package)
  torchcuda_get_fact(standard project.cxx_standard)
  if("${package}" STREQUAL "yes" AND DEFINED standard)
    torchcuda_derive(project.cuda_standard "${standard}")
  endif()
endfunction()

# _torchcuda_derive_own_kernels(): project.kernels, as far as it is known before the targets are.
function(_torchcuda_derive_own_kernels)
  torchcuda_get_fact(cuda project.cuda)
  if("${cuda}" STREQUAL "torch")
    torchcuda_derive(project.kernels yes)
  elseif("${cuda}" STREQUAL "other")
    torchcuda_derive(project.kernels maybe)
  elseif("${cuda}" STREQUAL "no")
    torchcuda_derive(project.kernels no)
  endif()
endfunction()

# _torchcuda_derive_no_fault(): a fault that was looked for and not found is `none`. `a:b`: if a is
# known, b was looked for. A rule needs b: where it is unknown, the rule did not check.
function(_torchcuda_derive_no_fault)
  set(
    pairs
    torch.root:torch.hint_problem
    torch.found:torch.hint_problem
    nvcc.found:nvcc.hint_problem
    nvcc.replaced_by:nvcc.hint_problem
    host.nvcc_compiler:host.hint_problem
    nvcc.version:nvcc.error
    cudnn.sublibraries:cudnn.sublibraries_missing
    cudnn.sublibraries:cudnn.sublibraries_mixed
    cudnn.sublibraries:cudnn.elsewhere
  )
  foreach(pair IN LISTS pairs)
    string(REGEX MATCH "^([^:]*):(.*)$" pair "${pair}")
    torchcuda_get_fact(asked "${CMAKE_MATCH_1}")
    if(DEFINED asked)
      torchcuda_derive("${CMAKE_MATCH_2}" none)
    endif()
  endforeach()
endfunction()
