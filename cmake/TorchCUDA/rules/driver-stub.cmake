# SPDX-License-Identifier: BSD-3-Clause
#
# Why: the libcuda stub is for linking only; at run time it answers every call with an error.
# Source: CUDA Driver API, CUDA_ERROR_STUB_LIBRARY (34).
torchcuda_rule(
  ID driver-stub
  SEVERITY error
  TITLE "The stub of libcuda is loaded instead of the driver"
  FAILURE F25
  NEEDS driver.kind
  USES driver.library
  ONLY machine.source=here
  SYMPTOM "CUDA driver is a stub library (34)"
  BECAUSE "a folder stubs/ is on the loader's path, by LD_LIBRARY_PATH or RPATH"
  REMEDY "take it off: it belongs on the link line only"
)
function(torchcuda_rule_driver_stub)
  if(NOT fact.driver.kind STREQUAL "stub")
    return()
  endif()
  torchcuda_known(library driver.library)
  set(folder stubs)
  if(NOT library STREQUAL "")
    get_filename_component(folder "${library}" DIRECTORY)
  endif()
  torchcuda_finding(
    FOUND "a stub"
    FOUND_AT "${library}"
    REQUIRED "the driver's libcuda.so.1"
    WHY "this machine has a driver, and the loader finds the stub first"
    FIX "take ${folder} out of LD_LIBRARY_PATH"
    UNLESS "LD_LIBRARY_PATH is another one where the program runs"
  )
endfunction()
