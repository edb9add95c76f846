# SPDX-License-Identifier: BSD-3-Clause
#
# Why: an nvcc that cannot report its version cannot compile; CMake's message is about a missing
# architecture.
# Source: running nvcc.
torchcuda_rule(
  ID nvcc-broken
  SEVERITY error
  TITLE "nvcc does not run"
  FAILURE F23 F16 F28
  NEEDS nvcc.path nvcc.error
  USES nvcc.candidate.*.path
  ONLY project.needs_nvcc=yes
  SYMPTOM
    "CMAKE_CUDA_ARCHITECTURES must be non-empty if set; or: Failed to detect a default CUDA architecture"
  BECAUSE "the nvcc that was found fails when it is run"
  REMEDY "reinstall it, or name another"
)
function(torchcuda_rule_nvcc_broken)
  if(fact.nvcc.error STREQUAL "none")
    return()
  endif()
  torchcuda_fix_nvcc(fix 1 999 "libtorch's CUDA major")
  torchcuda_finding(
    FOUND "${fact.nvcc.error}"
    FOUND_AT "${fact.nvcc.path}"
    REQUIRED "an nvcc that says its version"
    WHY "the project's .cu files, or libtorch's CMake package, are tried with it"
    FIX "${fix}"
    SUMMARY "nvcc does not run: ${fact.nvcc.error}"
  )
endfunction()
