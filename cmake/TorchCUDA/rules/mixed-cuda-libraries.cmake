# SPDX-License-Identifier: BSD-3-Clause
#
# Why: CUDA libraries call one another; two of one release fit, two of different releases may not.
# Source: the ELF files, in the loader's order: LD_LIBRARY_PATH comes before a library's RUNPATH.
torchcuda_rule(
  ID mixed-cuda-libraries
  SEVERITY error
  TITLE "CUDA libraries of two installations are mixed"
  FAILURE F12
  NEEDS closure.complete
  USES closure.undefined.*.symbol project.cross
  SYMPTOM "libcusparse.so.12: undefined symbol: __nvJitLinkAddData_12_1, version libnvJitLink.so.12"
  BECAUSE "one CUDA library gets another from a different installation"
  REMEDY "take that installation off LD_LIBRARY_PATH"
)
function(torchcuda_rule_mixed_cuda_libraries)
  torchcuda_symbols_by_cause(undefined mixed)
  if(undefined_count EQUAL 0)
    return()
  endif()
  torchcuda_run_severity(severity)
  torchcuda_symbol_text(text "${undefined_symbol}" "${undefined_count}")
  set(fix "take the folder of the wrong one out of LD_LIBRARY_PATH")
  if(NOT undefined_resolved STREQUAL "")
    get_filename_component(folder "${undefined_resolved}" DIRECTORY)
    set(fix "take ${folder} out of LD_LIBRARY_PATH")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "a ${undefined_library} without ${text}"
    FOUND_AT "${undefined_resolved}"
    REQUIRED "the one of the same release"
    WHY "another CUDA library calls it"
    WHY_AT "${undefined_needed_by}"
    FIX "${fix}"
    UNLESS "LD_LIBRARY_PATH is another one where the program runs"
  )
endfunction()
