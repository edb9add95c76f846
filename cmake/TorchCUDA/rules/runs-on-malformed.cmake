# SPDX-License-Identifier: BSD-3-Clause
#
# Why: what cannot be read is not guessed.
# Source: the documentation of TorchCUDA_RUNS_ON.
torchcuda_rule(
  ID runs-on-malformed
  SEVERITY error
  TITLE "TorchCUDA_RUNS_ON cannot be read"
  FAILURE F15
  NEEDS machine.source
  USES machine.problem project.runs_on
  ONLY machine.source=TorchCUDA_RUNS_ON
  SYMPTOM "this report"
  BECAUSE "a word of it is none of driver=, cuda=, gpu="
  REMEDY "TorchCUDA_RUNS_ON=\"driver=580.95.05 gpu=8.6 gpu=9.0\""
)
function(torchcuda_rule_runs_on_malformed)
  if(NOT DEFINED fact.machine.problem)
    return()
  endif()
  torchcuda_known(text project.runs_on)
  torchcuda_finding(
    FOUND "${fact.machine.problem}"
    FOUND_AT "TorchCUDA_RUNS_ON"
    REQUIRED "driver=<version>, cuda=<version>, gpu=<capability>"
    WHY "TorchCUDA_RUNS_ON is ${text}"
    FIX "-DTorchCUDA_RUNS_ON=\"driver=580.95.05 gpu=8.6 gpu=9.0\""
    SUMMARY "TorchCUDA_RUNS_ON has '${fact.machine.problem}', which is none of driver=, cuda=, gpu="
  )
endfunction()
