# SPDX-License-Identifier: BSD-3-Clause
#
# Why: no file shows whether compiler and libtorch together give a working program.
# Source: the trial program of probe/live, built and run as the project's program would be.
torchcuda_rule(
  ID live-torch
  SEVERITY error
  TITLE "A small libtorch program does not work"
  FAILURE F02 F07 F08 F16 F23 F33
  NEEDS live.torch.stage
  USES live.torch.error live.torch.log live.torch.gpu.*
  SYMPTOM "the first compile, link or run of the project fails"
  BECAUSE "see the tool's own words"
  REMEDY "see the log"
)
function(torchcuda_rule_live_torch)
  torchcuda_judge_live(torch severity found)
  if(found STREQUAL "")
    return()
  endif()
  torchcuda_known(error live.torch.error "it gave no word")
  torchcuda_known(log live.torch.log)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${found}"
    FOUND_AT "${log}"
    REQUIRED "the libtorch program compiles, links, loads and runs"
    WHY "${error}"
    FIX "read the log; it begins with the command"
    UNLESS "the project does otherwise: -DTorchCUDA_PROBE=inspect leaves this test out"
  )
endfunction()
