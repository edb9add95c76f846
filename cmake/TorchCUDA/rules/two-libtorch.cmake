# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a program with two copies of libtorch has two of every class and registry, even if the
# versions are the same.
# Source: the loader takes the same libtorch.so for both; ld.so(8), read 2026-11-22.
torchcuda_rule(
  ID two-libtorch
  SEVERITY warning
  TITLE "find_package(Torch) takes another libtorch than find_package(TorchCUDA)"
  FAILURE F15 F30
  NEEDS torch.root torch.other_root
  USES torch.version
  SYMPTOM "undefined symbols at link or load; a crash at the first operator"
  BECAUSE "Torch_DIR, HINTS or PATHS of that call lead to one, the other hints to another"
  REMEDY "one libtorch for the whole build"
)
function(torchcuda_rule_two_libtorch)
  if(fact.torch.root STREQUAL fact.torch.other_root)
    return()
  endif()
  torchcuda_name_libtorch(name)
  torchcuda_define(fix TorchCUDA_ROOT "${fact.torch.root}")
  torchcuda_finding(
    FOUND "${name}, by find_package(Torch)"
    FOUND_AT "${fact.torch.root}"
    REQUIRED "the one that was found first"
    REQUIRED_AT "${fact.torch.other_root}"
    WHY "targets of both may meet in one program; this one is judged from here on"
    FIX "${fix}"
    UNLESS "no program links both"
  )
endfunction()
