# SPDX-License-Identifier: BSD-3-Clause
#
# Reads the architectures that the user or the project requests, and libtorch's own list.
include_guard(GLOBAL)

# torchcuda_facts_architectures(): project.architectures and project.architectures_source, from
# CMAKE_CUDA_ARCHITECTURES or CUDAARCHS; project.torch_arch_list, from TORCH_CUDA_ARCH_LIST. Ignores
# values that this module set.
function(torchcuda_facts_architectures)
  torchcuda_forget_fact(project.architectures project.architectures_source project.torch_arch_list)
  torchcuda_asked(archs CMAKE_CUDA_ARCHITECTURES)
  torchcuda_read(env CUDAARCHS)
  torchcuda_arch_default(by_nobody)
  set(source CMAKE_CUDA_ARCHITECTURES)
  if(by_nobody OR "${archs}" MATCHES "^$|^(0|OFF|NO|FALSE|N|IGNORE|.*NOTFOUND)$")
    set(archs "${env_CUDAARCHS}")
    set(source CUDAARCHS)
  endif()
  if(NOT "${archs}" STREQUAL "")
    string(REPLACE ";" " " archs "${archs}")
    torchcuda_set_fact(project.architectures "${archs}")
    torchcuda_set_fact(project.architectures_source "${source}")
  endif()
  torchcuda_asked(list TORCH_CUDA_ARCH_LIST)
  torchcuda_set_fact(project.torch_arch_list "${list}")
endfunction()

# torchcuda_facts_package_architectures(): torch.package_archs, such as `5.0 8.0 9.0a`: the
# architectures that libtorch's package chooses for this nvcc without a GPU and without a request.
# Includes the package's own file, and only if the package is about to include it as well.
function(torchcuda_facts_package_architectures)
  torchcuda_get_fact(by_package project.package_lists)
  torchcuda_get_fact(folder torch.cmake_dir)
  torchcuda_get_fact(version nvcc.version)
  set(file "${folder}/../Caffe2/Modules_CUDA_fix/upstream/FindCUDA/select_compute_arch.cmake")
  if(
    NOT "${by_package}" STREQUAL "yes"
    OR NOT "${version}" MATCHES "^([0-9]+[.][0-9]+)"
    OR NOT EXISTS "${file}"
  )
    return()
  endif()
  set(CUDA_VERSION "${CMAKE_MATCH_1}")
  set(CUDA_COMMON_GPU_ARCHITECTURES "")
  include("${file}")
  list(JOIN CUDA_COMMON_GPU_ARCHITECTURES " " archs)
  torchcuda_set_fact(torch.package_archs "${archs}")
endfunction()
