# SPDX-License-Identifier: BSD-3-Clause
#
# Why: cuDNN 9.11 dropped the code for GPUs before 7.5; libtorch may still support them.
# Source: cuobjdump of the wheels 9.10.2, 9.11.0 and 9.28.0 (libcudnn_ops), run 2026-11-22. The
# first nvidia-cudnn-cu13 is 9.12.0.46 (package index, 2026-11-23): no cuDNN for CUDA 13 has such
# code.
torchcuda_rule(
  ID cudnn-lacks-gpu
  SEVERITY warning
  TITLE "This cuDNN has no code for the GPU"
  FAILURE F01
  NEEDS cudnn.version machine.gpus
  USES cudnn.library machine.source torch.cuda_major torch.root
  SYMPTOM "CUDNN_STATUS_ARCH_MISMATCH, or no kernel image at the first convolution"
  BECAUSE "cuDNN 9.11 and newer start at compute capability 7.5"
  REMEDY "cuDNN 9.10.2"
)
function(torchcuda_rule_cudnn_lacks_gpu)
  if(fact.cudnn.version VERSION_LESS 9.11 OR NOT fact.cudnn.version VERSION_LESS 10)
    return()
  endif()
  set(old "")
  string(REPLACE " " ";" gpus "${fact.machine.gpus}")
  foreach(cc IN LISTS gpus)
    if(cc VERSION_LESS 7.5)
      list(APPEND old "${cc}")
    endif()
  endforeach()
  if(old STREQUAL "")
    return()
  endif()
  list(JOIN old ", " old)
  torchcuda_known(library cudnn.library)
  torchcuda_known(source machine.source)
  torchcuda_known(major torch.cuda_major 12)
  torchcuda_pip_beside_torch(pip)
  set(fix "${pip} 'nvidia-cudnn-cu${major}<9.11'")
  if(NOT major LESS 13)
    set(fix "install the libtorch of CUDA 12.6 with its cuDNN: those of CUDA ${major} begin at 7.5")
  endif()
  torchcuda_finding(
    FOUND "GPU of compute capability ${old}"
    FOUND_AT "${source}"
    REQUIRED "7.5 or newer for this cuDNN"
    WHY "cuDNN ${fact.cudnn.version} has no code for older GPUs"
    WHY_AT "${library}"
    FIX "${fix}"
    UNLESS "the program runs no convolution"
  )
endfunction()
