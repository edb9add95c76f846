# SPDX-License-Identifier: BSD-3-Clause
#
# Why: without a GPU, libtorch's CMake package gives nvcc a list that starts with architectures nvcc
# has dropped.
# Source: select_compute_arch.cmake of the libtorch that was found; measured for 2.4 to 2.15 with
# nvcc 13.
torchcuda_rule(
  ID default-architectures
  SEVERITY note
  TITLE "libtorch's default architectures are not nvcc's"
  FAILURE F21
  NEEDS torch.arch_floor nvcc.archs
  USES project.torch_arch_list gpu.count nvcc.version torch.cmake_dir
  ONLY project.torch_package=yes project.cuda=torch,other
  SYMPTOM "nvcc fatal: Unsupported gpu architecture 'compute_50'"
  BECAUSE
    "TORCH_CUDA_ARCH_LIST is not set, and the list that libtorch's package takes then is older than nvcc"
  REMEDY "set TORCH_CUDA_ARCH_LIST; TorchCUDA does"
)
function(torchcuda_rule_default_architectures)
  torchcuda_known(gpus gpu.count 0)
  if(
    DEFINED fact.project.torch_arch_list
    OR gpus GREATER 0
    OR fact.torch.arch_floor STREQUAL "none"
  )
    return()
  endif()
  string(REPLACE " " ";" archs "${fact.nvcc.archs}")
  list(SORT archs COMPARE NATURAL)
  list(GET archs 0 lowest)
  string(REGEX MATCH "^[0-9]+" floor "${fact.torch.arch_floor}")
  if(floor STREQUAL "" OR NOT floor LESS lowest)
    return()
  endif()
  torchcuda_known(version nvcc.version)
  torchcuda_known(package torch.cmake_dir)
  torchcuda_finding(
    FOUND "default architectures from ${fact.torch.arch_floor} up"
    FOUND_AT "${package}"
    REQUIRED "${lowest} and up"
    REQUIRED_AT "nvcc ${version}"
    WHY "no GPU is visible and TORCH_CUDA_ARCH_LIST is not set"
    DONE "TorchCUDA sets TORCH_CUDA_ARCH_LIST"
  )
endfunction()
