# SPDX-License-Identifier: BSD-3-Clause
torchcuda_rule(
  ID unasked
  SEVERITY error
  TITLE "Uses an optional fact without asking whether it is known"
  FAILURE F01
  NEEDS torch.version
  USES driver.cuda
  SYMPTOM "x"
  BECAUSE "x"
  REMEDY "x"
)
function(torchcuda_rule_unasked)
  if(fact.driver.cuda VERSION_LESS 12)
    torchcuda_finding(FOUND "${fact.torch.version}" REQUIRED "x" WHY "x" FIX "x")
  endif()
endfunction()
