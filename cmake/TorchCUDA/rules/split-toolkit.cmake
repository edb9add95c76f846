# SPDX-License-Identifier: BSD-3-Clause
#
# Why: the old CMake files in libtorch expect headers beside nvcc; conda and the HPC SDK put them
# elsewhere.
# Source: Caffe2/FindCUDAToolkit.cmake of 2.1 to 2.15 (no math_libs/<version>, no targets/), read
# 2026-11-22.
torchcuda_rule(
  ID split-toolkit
  SEVERITY warning
  TITLE "libtorch's CMake package may not find all of this toolkit"
  FAILURE F35
  NEEDS toolkit.layout
  USES torch.layout toolkit.root toolkit.include_dir
  ONLY project.torch_package=yes project.needs_nvcc=yes
  SYMPTOM "Could NOT find CUDA (missing: CUDA_INCLUDE_DIRS); cuda_runtime_api.h: No such file"
  BECAUSE "the toolkit is split over folders that libtorch's own search does not know"
  REMEDY "give it the folders"
)
function(torchcuda_rule_split_toolkit)
  if(fact.toolkit.layout STREQUAL "conda")
    torchcuda_all_known(known torch.layout)
    if(NOT known OR fact.torch.layout STREQUAL "conda")
      return() # conda's libtorch has other CMake files, which find them
    endif()
  elseif(NOT fact.toolkit.layout STREQUAL "hpc")
    return()
  endif()
  torchcuda_known(root toolkit.root "<its folder>")
  torchcuda_known(include toolkit.include_dir)
  torchcuda_define(option CUDAToolkit_ROOT "${root}")
  torchcuda_define(legacy CUDA_TOOLKIT_ROOT_DIR "${root}")
  torchcuda_finding(
    FOUND "a toolkit of layout ${fact.toolkit.layout}"
    FOUND_AT "${include}"
    REQUIRED "headers and libraries beside nvcc"
    WHY "find_package(Torch) carries an old search of its own"
    FIX "${option} ${legacy}"
    OR "link TorchCUDA::TorchCUDA instead of libtorch's own targets"
  )
endfunction()
