# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's CMake package stops if the toolkit is older than the minimum it names.
# Source: Caffe2/public/cuda.cmake of the libtorch that was found.
torchcuda_rule(
  ID nvcc-below-libtorch-floor
  SEVERITY error
  TITLE "nvcc is older than libtorch's CMake package takes"
  FAILURE F47
  NEEDS nvcc.version torch.cuda_floor
  USES nvcc.path nvcc.major torch.cuda_major torch.cmake_dir project.cuda nvcc.candidate.*.path
  ONLY project.torch_package=yes project.needs_nvcc=yes
  SYMPTOM "PyTorch requires CUDA 12.6 or above."
  BECAUSE "each release of libtorch raises the oldest toolkit that its CMake files take"
  REMEDY "a newer nvcc, or TorchCUDA::TorchCUDA, which does not use those files"
)
function(torchcuda_rule_nvcc_below_libtorch_floor)
  if(NOT fact.nvcc.version VERSION_LESS fact.torch.cuda_floor)
    return()
  endif()
  torchcuda_known(cuda project.cuda other)
  if(
    NOT cuda STREQUAL "no"
    AND DEFINED fact.nvcc.major
    AND DEFINED fact.torch.cuda_major
    AND NOT fact.nvcc.major EQUAL fact.torch.cuda_major
  )
    return() # nvcc-major reports this nvcc
  endif()
  torchcuda_name_libtorch(name)
  torchcuda_known(path nvcc.path)
  torchcuda_known(package torch.cmake_dir)
  torchcuda_fix_nvcc(fix "${fact.torch.cuda_floor}" 999 "CUDA ${fact.torch.cuda_floor} or newer")
  torchcuda_finding(
    FOUND "nvcc ${fact.nvcc.version}"
    FOUND_AT "${path}"
    REQUIRED "nvcc ${fact.torch.cuda_floor} or newer"
    WHY "find_package(Torch) of ${name} stops below it"
    WHY_AT "${package}"
    FIX "${fix}"
    OR "link TorchCUDA::TorchCUDA instead of libtorch's own targets"
  )
endfunction()
