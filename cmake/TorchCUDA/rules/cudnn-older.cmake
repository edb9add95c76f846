# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch accepts a cuDNN of the same major that is not older than the one it was built with.
# Source: torch/backends/cudnn/__init__.py of 1.13 to 2.15, read 2026-11-22; it ignores the patch
# level.
torchcuda_rule(
  ID cudnn-older
  SEVERITY error
  TITLE "The cuDNN that is loaded is older than libtorch was built with"
  FAILURE F17
  NEEDS cudnn.version torch.cudnn
  USES cudnn.library torch.root torch.cuda_major closure.library.*.path closure.library.*.via
  SYMPTOM
    "cuDNN version incompatibility: PyTorch was compiled against (8, 7, 0) but found runtime version (8, 2, 4)"
  BECAUSE "another cuDNN comes first on the loader's path"
  REMEDY "take the folder of the older one out of LD_LIBRARY_PATH"
)
function(torchcuda_rule_cudnn_older)
  string(REGEX MATCH "^([0-9]+)(\\.[0-9]+)?" loaded "${fact.cudnn.version}")
  set(loaded_major "${CMAKE_MATCH_1}")
  string(REGEX MATCH "^([0-9]+)(\\.[0-9]+)?" built "${fact.torch.cudnn}")
  set(built_major "${CMAKE_MATCH_1}")
  if(loaded_major EQUAL built_major AND NOT loaded VERSION_LESS built)
    return()
  endif()
  set(severity error)
  if(loaded_major EQUAL built_major AND built_major GREATER_EQUAL 9)
    set(severity warning) # from 9 on the interface is stable; only later additions fail
  endif()
  torchcuda_known(library cudnn.library)
  torchcuda_known(root torch.root)
  torchcuda_name_libtorch(name)
  torchcuda_known(major torch.cuda_major 13)
  torchcuda_fix_found_first(fix "${library}" "'nvidia-cudnn-cu${major}==${fact.torch.cudnn}.*'")
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "cuDNN ${fact.cudnn.version}"
    FOUND_AT "${library}"
    REQUIRED "cuDNN ${built_major}, not older than ${built}"
    WHY "${name} was built with cuDNN ${fact.torch.cudnn}"
    WHY_AT "${root}"
    FIX "${fix}"
    OR "update it to cuDNN ${built} or newer of the same major"
  )
endfunction()
