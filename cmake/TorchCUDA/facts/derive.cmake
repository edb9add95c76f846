# SPDX-License-Identifier: BSD-3-Clause
#
# Facts that follow from other facts. Pure: it reads the store and writes the store, nothing else. What
# was collected is never overwritten, what cannot be derived stays absent, and running it again
# after more was collected gives the same as running it once at the end.
include_guard(GLOBAL)

include("${CMAKE_CURRENT_LIST_DIR}/driver_versions.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/coverage.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/derive_machine.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/derive_coverage.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/derive_kernels.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/derive_closure.cmake")

# torchcuda_derive_facts()
function(torchcuda_derive_facts)
  torchcuda_forget_derived()
  _torchcuda_derive_majors()
  _torchcuda_derive_host()
  _torchcuda_derive_kernel_lists()
  _torchcuda_derive_needs_nvcc()
  _torchcuda_derive_cuda_standard()
  _torchcuda_derive_own_kernels()
  torchcuda_derive_machine()
  torchcuda_derive_causes()
endfunction()

# _torchcuda_derive(<key> <value>): a fact that follows from others; a collected one stands.
function(_torchcuda_derive key value)
  torchcuda_get_fact(known "${key}")
  if(NOT DEFINED known AND NOT "${value}" STREQUAL "")
    torchcuda_set_fact("${key}" "${value}")
    set_property(GLOBAL APPEND PROPERTY TorchCUDA.derived "${key}")
    set_property(GLOBAL PROPERTY "TorchCUDA.derived.${key}" "${value}")
  endif()
endfunction()

# _torchcuda_derive_majors(): the first number of versions; the driver's CUDA by its branch.
function(_torchcuda_derive_majors)
  torchcuda_get_fact(kind driver.kind)
  torchcuda_get_fact(driver driver.version)
  # Under cuda-compat the user-mode driver is newer than the kernel module: its branch tells nothing.
  if(DEFINED driver AND NOT "${kind}" STREQUAL "compat")
    torchcuda_cuda_of_driver(cuda "${driver}")
    if(DEFINED cuda)
      _torchcuda_derive(driver.cuda "${cuda}")
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
      _torchcuda_derive("${key}" "${CMAKE_MATCH_1}")
    endif()
  endforeach()
endfunction()

# _torchcuda_derive_host(): the limit that holds for the kind of compiler nvcc will use.
function(_torchcuda_derive_host)
  torchcuda_get_fact(id host.nvcc_id)
  if("${id}" STREQUAL "GNU")
    torchcuda_get_fact(limit nvcc.gcc_max)
  elseif("${id}" STREQUAL "Clang")
    torchcuda_get_fact(limit nvcc.clang_max)
  endif()
  if(DEFINED limit)
    _torchcuda_derive(nvcc.host_max "${limit}")
  endif()
endfunction()

# _torchcuda_derive_needs_nvcc(): a C++ program needs no nvcc; but the CMake package of a libtorch with
# CUDA enables the CUDA language, so that nvcc has to pass CMake's test of it.
function(_torchcuda_derive_needs_nvcc)
  torchcuda_get_fact(cuda project.cuda)
  torchcuda_get_fact(package project.torch_package)
  torchcuda_get_fact(variant torch.variant)
  if(NOT DEFINED cuda)
    return()
  elseif(NOT "${cuda}" STREQUAL "no")
    _torchcuda_derive(project.needs_nvcc yes)
  elseif("${package}" STREQUAL "no" OR "${variant}" STREQUAL "cpu")
    _torchcuda_derive(project.needs_nvcc no)
  elseif("${package}" STREQUAL "yes" AND "${variant}" STREQUAL "cuda")
    _torchcuda_derive(project.needs_nvcc yes)
  endif()
endfunction()

# _torchcuda_derive_cuda_standard(): libtorch's CMake package sets CMAKE_CUDA_STANDARD to CMAKE_CXX_STANDARD, where only
# that is set (Caffe2/public/cuda.cmake of 2.0 to 2.15).
function(_torchcuda_derive_cuda_standard)
  torchcuda_get_fact(package project.torch_package)
  torchcuda_get_fact(standard project.cxx_standard)
  if("${package}" STREQUAL "yes" AND DEFINED standard)
    _torchcuda_derive(project.cuda_standard "${standard}")
  endif()
endfunction()

# _torchcuda_derive_own_kernels(): whether the program holds kernels of nvcc's, as far as the project says it before its
# targets are known.
function(_torchcuda_derive_own_kernels)
  torchcuda_get_fact(cuda project.cuda)
  if("${cuda}" STREQUAL "torch")
    _torchcuda_derive(project.kernels yes)
  elseif("${cuda}" STREQUAL "other")
    _torchcuda_derive(project.kernels maybe)
  elseif("${cuda}" STREQUAL "no")
    _torchcuda_derive(project.kernels no)
  endif()
endfunction()
