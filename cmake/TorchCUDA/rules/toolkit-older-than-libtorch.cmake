# SPDX-License-Identifier: BSD-3-Clause
#
# Why: within a major an older library usually works, unless libtorch calls a newer function: only
# the symbols tell.
# Source: the ELF files. Comparing minors would refuse CUDA 13.0 under a libtorch for 13.2, which
# works (measured).
torchcuda_rule(
  ID toolkit-older-than-libtorch
  SEVERITY error
  TITLE "A CUDA library is older than libtorch needs"
  FAILURE F39 F46
  NEEDS closure.complete
  USES closure.undefined.*.symbol project.cross torch.cuda torch.cuda_major
  SYMPTOM "undefined symbol: cudaGetDriverEntryPointByVersion, version libcudart.so.12"
  BECAUSE "the linker or the loader takes the library of an older toolkit of the same major"
  REMEDY "put libtorch's own CUDA libraries first, or take a toolkit not older than libtorch's"
)
function(torchcuda_rule_toolkit_older_than_libtorch)
  torchcuda_symbols_by_cause(undefined older)
  if(undefined_count EQUAL 0)
    return()
  endif()
  torchcuda_run_severity(severity)
  torchcuda_symbol_text(text "${undefined_symbol}" "${undefined_count}")
  torchcuda_libtorch_built_for(why)
  torchcuda_known(cuda torch.cuda)
  set(or "")
  if(NOT cuda STREQUAL "")
    set(or "take a CUDA toolkit of ${cuda} or newer, of the same major")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "a ${undefined_library} without ${text}"
    FOUND_AT "${undefined_resolved}"
    REQUIRED "a newer one of the same major"
    WHY "${why} and calls it"
    WHY_AT "${undefined_needed_by}"
    FIX
      "put the libraries that came with libtorch first: take the older ones out of LD_LIBRARY_PATH and RPATH"
    OR "${or}"
    SUMMARY "${why} and needs ${undefined_symbol}, which the library that is found lacks"
  )
endfunction()
