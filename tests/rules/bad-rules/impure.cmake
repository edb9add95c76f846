# SPDX-License-Identifier: BSD-3-Clause
torchcuda_rule(
  ID impure
  SEVERITY error
  TITLE "Looks at the machine"
  FAILURE F01
  NEEDS torch.version
  SYMPTOM "x"
  BECAUSE "x"
  REMEDY "x"
)
function(torchcuda_rule_impure)
  find_program(nvcc nvcc)
endfunction()
