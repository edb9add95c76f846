# SPDX-License-Identifier: BSD-3-Clause
#
# Why: some nvcc releases generate wrong code, without any message.
# Source: the dated rows of shared/known_bad.cmake.
torchcuda_rule(
  ID known-bad-nvcc
  SEVERITY warning
  TITLE "This nvcc is known to compile wrongly"
  FAILURE F31
  NEEDS nvcc.version
  USES nvcc.path machine.gpus
  ONLY project.cuda=torch,other
  SYMPTOM "wrong results of the project's own kernels, on some GPUs"
  BECAUSE "its ptxas was released with a fault, and mended later"
  REMEDY "the release that mends it"
)
function(torchcuda_rule_known_bad_nvcc)
  torchcuda_judge_known_bad(nvcc.version)
endfunction()
