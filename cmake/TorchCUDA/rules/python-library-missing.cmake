# SPDX-License-Identifier: BSD-3-Clause
#
# Why: the libtorch zip, and some distributions, have no libtorch_python for an extension to link.
# Source: the zip and the wheel compared (pytorch/pytorch#38122), read 2026-11-22.
torchcuda_rule(
  ID python-library-missing
  SEVERITY error
  TITLE "This libtorch has no libtorch_python"
  FAILURE F15
  NEEDS torch.python_library
  USES torch.library_dir
  SYMPTOM "undefined symbol: THPVariable_Wrap when the extension is imported"
  BECAUSE "this is a libtorch for C++ alone"
  REMEDY "the libtorch inside the wheel"
)
function(torchcuda_rule_python_library_missing)
  if(fact.torch.python_library STREQUAL "yes")
    return()
  endif()
  torchcuda_known(place torch.library_dir)
  torchcuda_finding(
    FOUND "no libtorch_python.so"
    FOUND_AT "${place}"
    REQUIRED "libtorch_python.so, for COMPONENTS Python"
    WHY "TorchCUDA::Python links it"
    FIX "pip install torch, and -DTorchCUDA_ROOT=<site-packages>/torch"
    OR "drop COMPONENTS Python: TORCH_LIBRARY needs no Python, torch.ops.load_library() loads it"
  )
endfunction()
