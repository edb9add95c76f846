# SPDX-License-Identifier: BSD-3-Clause
torchcuda_rule(
  ID undeclared
  SEVERITY error
  TITLE "Uses a fact that it does not declare"
  FAILURE F01
  NEEDS torch.version
  SYMPTOM "x"
  BECAUSE "x"
  REMEDY "x"
)
function(torchcuda_rule_undeclared)
  if(fact.driver.cuda VERSION_LESS 12)
    torchcuda_finding(FOUND "${fact.torch.version}" REQUIRED "x" WHY "x" FIX "x")
  endif()
endfunction()
