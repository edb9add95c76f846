# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's CMake package up to 2.7 needs a library that CUDA 12.9 dropped. A warning: a
# project that creates an empty CUDA::nvToolsExt works, and no check can see that.
# Source: Caffe2/public/cuda.cmake of the libtorch that was found; measured with 2.5.1 and CUDA 13.
torchcuda_rule(
  ID nvtoolsext-gone
  SEVERITY warning
  TITLE "libtorch's CMake package wants nvToolsExt, which this toolkit lacks"
  FAILURE F13
  NEEDS torch.nvtoolsext toolkit.nvtoolsext
  USES toolkit.nvtx3 toolkit.root torch.cmake_dir package.nvtoolsext
  ONLY project.torch_package=yes
  SYMPTOM
    "The link interface of target torch::nvtoolsext contains: CUDA::nvToolsExt but the target was not found"
  BECAUSE
    "CUDA 12.9 and newer, and some split installations before, ship only the headers of its successor"
  REMEDY "libtorch 2.8 or newer, or a CUDA::nvToolsExt of one's own before find_package(Torch)"
)
function(torchcuda_rule_nvtoolsext_gone)
  if(
    DEFINED fact.package.nvtoolsext
    OR fact.torch.nvtoolsext STREQUAL "no"
    OR fact.toolkit.nvtoolsext STREQUAL "yes"
  )
    return()
  endif()
  torchcuda_name_libtorch(name)
  torchcuda_known(root toolkit.root)
  torchcuda_known(package torch.cmake_dir)
  torchcuda_known(nvtx3 toolkit.nvtx3 no)
  set(or "before it: add_library(CUDA::nvToolsExt INTERFACE IMPORTED)")
  if(fact.torch.nvtoolsext STREQUAL "system" AND nvtx3 STREQUAL "yes")
    set(or "-DUSE_SYSTEM_NVTX=1")
  endif()
  torchcuda_finding(
    FOUND "no libnvToolsExt"
    FOUND_AT "${root}"
    REQUIRED "nvToolsExt, or a target CUDA::nvToolsExt"
    WHY "find_package(Torch) of ${name} asks for it"
    WHY_AT "${package}"
    FIX "link TorchCUDA::TorchCUDA instead of libtorch's own targets, or take libtorch 2.8 or newer"
    OR "${or}"
  )
endfunction()
