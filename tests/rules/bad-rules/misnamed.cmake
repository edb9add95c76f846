# SPDX-License-Identifier: BSD-3-Clause
torchcuda_rule(
  ID another-name
  SEVERITY error
  TITLE "Is not named as its file"
  FAILURE F01
  NEEDS torch.version
  SYMPTOM "x"
  BECAUSE "x"
  REMEDY "x"
)
function(torchcuda_rule_another_name)
endfunction()
