# SPDX-License-Identifier: BSD-3-Clause
#
# Why: some releases are faulty, whatever they are combined with.
# Source: the dated rows of shared/known_bad.cmake.
torchcuda_rule(
  ID known-bad-version
  SEVERITY warning
  TITLE "A release with a known fault is in use"
  FAILURE F17
  USES
    torch.variant
    cudnn.version
    cudnn.library
    torch.version
    torch.root
    torch.cudnn
    closure.cublas.version
    closure.cublas.path
    machine.gpus
  SYMPTOM "differs: see the row"
  BECAUSE "the vendor released it with a fault and mended it later"
  REMEDY "the release that mends it"
)
function(torchcuda_rule_known_bad_version)
  torchcuda_known(variant torch.variant cuda)
  if(NOT variant STREQUAL "cuda")
    return() # all rows are about CUDA
  endif()
  torchcuda_judge_known_bad(torch.version closure.cublas.version)
  torchcuda_known(built torch.cudnn)
  torchcuda_known(loaded cudnn.version)
  if(built STREQUAL "" OR NOT built STREQUAL loaded) # the fault needs two different releases
    torchcuda_judge_known_bad(cudnn.version)
  endif()
endfunction()
