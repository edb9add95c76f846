# SPDX-License-Identifier: BSD-3-Clause
torchcuda_rule(
  ID unknown-fact
  SEVERITY error
  TITLE "Needs a fact that is in no list"
  FAILURE F01
  NEEDS torch.verison
  SYMPTOM "x"
  BECAUSE "x"
  REMEDY "x"
)
function(torchcuda_rule_unknown_fact)
endfunction()
