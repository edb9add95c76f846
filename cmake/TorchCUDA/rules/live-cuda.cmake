# SPDX-License-Identifier: BSD-3-Clause
#
# Why: no file shows whether nvcc, host compiler and CUDA runtime together give a working program.
# Source: the trial program of probe/live, built and run as the project's program would be.
torchcuda_rule(
  ID live-cuda
  SEVERITY error
  TITLE "A small CUDA program does not work with this toolkit"
  FAILURE F02 F07 F08 F16 F23 F33
  NEEDS live.cuda.stage
  USES live.cuda.error live.cuda.log live.cuda.gpu.*
  ONLY project.needs_nvcc=yes
  SYMPTOM "the first compile, link or run of the project fails"
  BECAUSE "see the tool's own words"
  REMEDY "see the log"
)
function(torchcuda_rule_live_cuda)
  torchcuda_judge_live(cuda severity found)
  if(found STREQUAL "")
    return()
  endif()
  torchcuda_known(error live.cuda.error "it gave no word")
  torchcuda_known(log live.cuda.log)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${found}"
    FOUND_AT "${log}"
    REQUIRED "the .cu program compiles, links, loads and runs"
    WHY "${error}"
    FIX "read the log; it begins with the command"
    UNLESS "the project does otherwise: -DTorchCUDA_PROBE=inspect leaves this test out"
  )
endfunction()
