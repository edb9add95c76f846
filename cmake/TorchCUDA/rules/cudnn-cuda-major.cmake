# SPDX-License-Identifier: BSD-3-Clause
#
# Why: cuDNN has one build per CUDA major, all under the same file name; each calls the cuBLAS of
# its major.
# Source: NVIDIA, cuDNN support matrix; the wheels cu12 and cu13 of 9.12 to 9.28, read 2026-11-22.
torchcuda_rule(
  ID cudnn-cuda-major
  SEVERITY warning
  TITLE "cuDNN was built for another CUDA major than libtorch"
  FAILURE F17
  NEEDS cudnn.cuda torch.cuda_major
  USES cudnn.library cudnn.version closure.library.*.path closure.library.*.via torch.root
  SYMPTOM "libcublas.so.12 or .13 not found when the first convolution runs"
  BECAUSE "the cuDNN package for another CUDA major is installed"
  REMEDY "the cuDNN package of libtorch's CUDA major"
)
function(torchcuda_rule_cudnn_cuda_major)
  string(REGEX MATCH "^[0-9]+" major "${fact.cudnn.cuda}")
  if(major STREQUAL "" OR major EQUAL fact.torch.cuda_major)
    return()
  endif()
  torchcuda_known(library cudnn.library)
  torchcuda_known(version cudnn.version)
  string(STRIP "cuDNN ${version}" name)
  torchcuda_libtorch_built_for(why)
  torchcuda_fix_found_first(fix "${library}" "nvidia-cudnn-cu${fact.torch.cuda_major}")
  torchcuda_finding(
    FOUND "${name} for CUDA ${fact.cudnn.cuda}"
    FOUND_AT "${library}"
    REQUIRED "cuDNN for CUDA ${fact.torch.cuda_major}"
    WHY "${why}"
    FIX "${fix}"
  )
endfunction()
