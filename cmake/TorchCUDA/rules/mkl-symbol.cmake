# SPDX-License-Identifier: BSD-3-Clause
#
# Why: newer MKL releases lack the profiling symbols that older libtorch builds need.
# Source: the ELF files; the first MKL without them is 2024.1 (pytorch/pytorch#123097, read
# 2026-11-22).
torchcuda_rule(
  ID mkl-symbol
  SEVERITY error
  TITLE "The MKL that is loaded is newer than this libtorch knows"
  FAILURE F38
  NEEDS closure.complete
  USES closure.undefined.*.symbol project.cross
  SYMPTOM "libtorch_cpu.so: undefined symbol: iJIT_NotifyEvent"
  BECAUSE "libtorch was linked with an MKL that still had the symbol"
  REMEDY "an MKL before 2024.1"
)
function(torchcuda_rule_mkl_symbol)
  torchcuda_symbols_by_cause(undefined mkl)
  if(undefined_count EQUAL 0)
    return()
  endif()
  torchcuda_run_severity(severity)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "an MKL without ${undefined_symbol}"
    FOUND_AT "${undefined_resolved}"
    REQUIRED "an MKL before 2024.1"
    WHY "libtorch calls it"
    WHY_AT "${undefined_needed_by}"
    FIX "conda install 'mkl<2024.1'"
    OR "a libtorch that links MKL statically (wheel or zip)"
  )
endfunction()
