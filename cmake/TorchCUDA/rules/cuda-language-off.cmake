# SPDX-License-Identifier: BSD-3-Clause
#
# Why: CMake silently drops `.cu` sources while the CUDA language is off: the kernel is missing.
# Source: measured: configure and build exit 0, and the library has no kernel.
torchcuda_rule(
  ID cuda-language-off
  SEVERITY error
  TITLE "A .cu source is not compiled: CUDA is not enabled"
  FAILURE F23
  NEEDS project.mode project.dropped_source
  ONLY project.mode=end
  SYMPTOM "nothing at build; undefined symbols or missing operators later"
  BECAUSE "find_package(Torch) used to enable CUDA for the project; nothing does now"
  REMEDY "enable_language(CUDA)"
)
function(torchcuda_rule_cuda_language_off)
  if(fact.project.dropped_source STREQUAL "none")
    return()
  endif()
  torchcuda_finding(
    FOUND "a .cu source that no compiler gets"
    FOUND_AT "${fact.project.dropped_source}"
    REQUIRED "the CUDA language"
    WHY "CMake passes over sources of a language that is not enabled, without a word"
    FIX "enable_language(CUDA) after find_package(TorchCUDA)"
    OR "set the source's LANGUAGE to CXX, if it is no CUDA"
  )
endfunction()
