# SPDX-License-Identifier: BSD-3-Clause
#
# Why: NVRTC opens its builtins by exact minor; the libtorch zips bundle them under another name.
# Source: the folder of the libnvrtc that is loaded.
torchcuda_rule(
  ID nvrtc-builtins-missing
  SEVERITY warning
  TITLE "The run-time compiler of CUDA lacks its builtins"
  FAILURE F27
  NEEDS toolkit.nvrtc_builtins
  USES closure.nvrtc.path torch.cuda
  ONLY torch.layout=zip
  SYMPTOM "nvrtc: error: failed to open libnvrtc-builtins.so.11.3"
  BECAUSE "no libnvrtc-builtins of the very minor lies where the loader looks"
  REMEDY "the toolkit of exactly that minor on the loader's path"
)
function(torchcuda_rule_nvrtc_builtins_missing)
  if(fact.toolkit.nvrtc_builtins STREQUAL "yes")
    return()
  endif()
  torchcuda_known(path closure.nvrtc.path)
  torchcuda_known(cuda torch.cuda)
  torchcuda_finding(
    FOUND "no libnvrtc-builtins beside libnvrtc"
    FOUND_AT "${path}"
    REQUIRED "libnvrtc-builtins.so.${cuda}"
    WHY "fused and jiterator kernels are compiled at run time"
    FIX "put the toolkit of CUDA ${cuda} on the loader's path"
    UNLESS "the program compiles no kernels at run time"
  )
endfunction()
