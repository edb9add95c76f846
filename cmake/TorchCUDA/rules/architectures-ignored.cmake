# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's CMake package ignores CMAKE_CUDA_ARCHITECTURES and sets it to OFF for the caller.
# Source: Caffe2/public/cuda.cmake of 2.0 to 2.15; measured.
torchcuda_rule(
  ID architectures-ignored
  SEVERITY note
  TITLE "libtorch's CMake package ignores CMAKE_CUDA_ARCHITECTURES"
  FAILURE F23
  NEEDS project.architectures project.architectures_source
  USES project.torch_arch_list package.arch_list
  ONLY project.torch_package=yes project.cuda=torch,other
  SYMPTOM "pytorch is not compatible with CMAKE_CUDA_ARCHITECTURES and will ignore its value"
  BECAUSE "the package reads TORCH_CUDA_ARCH_LIST only, and clears the other"
  REMEDY "set TORCH_CUDA_ARCH_LIST as well; TorchCUDA keeps the caller's value"
)
function(torchcuda_rule_architectures_ignored)
  if(
    DEFINED fact.project.torch_arch_list
    OR DEFINED fact.package.arch_list # made from this list
    OR NOT fact.project.architectures_source STREQUAL "CMAKE_CUDA_ARCHITECTURES"
  )
    return()
  endif()
  set(names "")
  string(REPLACE " " ";" words "${fact.project.architectures}")
  foreach(word IN LISTS words)
    if(NOT word MATCHES "^([0-9]+[af]?)(-real|-virtual)?$")
      return() # native, all, all-major, OFF: TORCH_CUDA_ARCH_LIST has no such words
    endif()
    torchcuda_architecture_name(name "${CMAKE_MATCH_1}")
    if(NOT word MATCHES "-real$")
      string(APPEND name "+PTX")
    endif()
    list(APPEND names "${name}")
  endforeach()
  list(JOIN names " " names)
  torchcuda_finding(
    FOUND "architectures ${fact.project.architectures}"
    FOUND_AT "CMAKE_CUDA_ARCHITECTURES"
    REQUIRED "TORCH_CUDA_ARCH_LIST for libtorch's package"
    WHY "find_package(Torch) ignores the one and sets it to OFF"
    FIX "-DTORCH_CUDA_ARCH_LIST=\"${names}\""
    OR "link TorchCUDA::TorchCUDA instead of libtorch's own targets"
  )
endfunction()
