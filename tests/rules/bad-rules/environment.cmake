# SPDX-License-Identifier: BSD-3-Clause
torchcuda_rule(
  ID environment
  SEVERITY error
  TITLE "Looks at the environment"
  FAILURE F01
  NEEDS torch.version
  SYMPTOM "x"
  BECAUSE "x"
  REMEDY "x"
)
function(torchcuda_rule_environment)
  set(home "$ENV{CUDA_HOME}")
endfunction()
