# SPDX-License-Identifier: BSD-3-Clause
#
# Why: the CUDA runtime's wheel holds cuda_runtime_api.h, but the headers it includes are in two
# other wheels.
# Only script mode reports this: in a project, cuda-header-missing judges the sources.
# Source: the wheels nvidia-cuda-runtime 12.8 to 13.5, read 2026-11-22; the matrix, kind=headers.
torchcuda_rule(
  ID cuda-headers-incomplete
  SEVERITY note
  TITLE "CUDA's headers are here, but not all that they include"
  FAILURE F28
  NEEDS headers.planned_missing headers.planned_path
  USES torch.cuda_major torch.root
  ONLY project.mode=script
  SYMPTOM "cuda_runtime_api.h: fatal error: crt/host_defines.h: No such file or directory"
  BECAUSE "there is no toolkit, and the wheels beside libtorch are those that running needs"
  REMEDY
    "the wheels with the other headers, or a toolkit; nothing where no source includes CUDA's headers"
)
function(torchcuda_rule_cuda_headers_incomplete)
  if(fact.headers.planned_missing STREQUAL "none")
    return()
  endif()
  torchcuda_known(major torch.cuda_major)
  torchcuda_pip_beside_torch(pip)
  set(fix "${pip} nvidia-cuda-crt nvidia-cuda-cccl")
  if("${major}" STREQUAL "12")
    set(fix "${pip} nvidia-cuda-nvcc-cu12 nvidia-cuda-cccl-cu12")
  endif()
  string(REPLACE " " ", " missing "${fact.headers.planned_missing}")
  torchcuda_finding(
    FOUND "no ${missing}"
    REQUIRED "them, for C++ sources that include CUDA's headers"
    WHY "this header includes them"
    WHY_AT "${fact.headers.planned_path}"
    FIX "${fix}"
    OR "install a toolkit of libtorch's CUDA major"
    UNLESS "no source includes ATen/cuda, c10/cuda or cuda_runtime_api.h"
  )
endfunction()
