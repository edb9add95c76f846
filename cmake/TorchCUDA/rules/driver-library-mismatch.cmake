# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libcuda and the kernel module must be of the same version; an update without a reboot makes
# them differ.
# Source: CUDA Driver API, CUDA_ERROR_SYSTEM_DRIVER_MISMATCH (803).
torchcuda_rule(
  ID driver-library-mismatch
  SEVERITY error
  TITLE "The driver's library and its kernel module do not fit"
  FAILURE F09
  NEEDS driver.init
  USES driver.library driver.version
  ONLY machine.source=here
  SYMPTOM "system has unsupported display driver / cuda driver combination (803)"
  BECAUSE "the driver was updated without a reboot, or a container brings another libcuda"
  REMEDY "reboot, or take the foreign libcuda off the path"
)
function(torchcuda_rule_driver_library_mismatch)
  if(NOT fact.driver.init EQUAL 803)
    return()
  endif()
  torchcuda_known(library driver.library)
  torchcuda_known(version driver.version "of another version")
  torchcuda_finding(
    FOUND "cuInit gives 803"
    FOUND_AT "${library}"
    REQUIRED "the libcuda of the kernel module (${version})"
    WHY "library and kernel module are of different versions"
    FIX "reboot"
    OR "in a container: remove its own libcuda.so.1, the host's is mounted"
  )
endfunction()
