# SPDX-License-Identifier: BSD-3-Clause
#
# Why: under WSL the driver is that of Windows; a Linux driver in the distribution hides it.
# Source: NVIDIA, CUDA on WSL user guide; microsoft/WSL#9254; read 2026-11-22.
torchcuda_rule(
  ID wsl-driver-shadowed
  SEVERITY warning
  TITLE "A Linux driver inside WSL hides the driver of Windows"
  FAILURE F36
  NEEDS host.wsl driver.library
  USES driver.kind
  SYMPTOM "no CUDA-capable device is detected, though nvidia-smi works"
  BECAUSE "libcuda.so.1 is found in the distribution before /usr/lib/wsl/lib"
  REMEDY "remove the Linux driver from the distribution"
)
function(torchcuda_rule_wsl_driver_shadowed)
  torchcuda_known(kind driver.kind real)
  if(NOT fact.host.wsl STREQUAL "yes" OR kind STREQUAL "wsl" OR fact.driver.library MATCHES "/wsl/")
    return()
  endif()
  torchcuda_finding(
    FOUND "libcuda.so.1 of a Linux driver"
    FOUND_AT "${fact.driver.library}"
    REQUIRED "libcuda.so.1 of Windows' driver"
    REQUIRED_AT "/usr/lib/wsl/lib"
    WHY "inside WSL only that one reaches the GPU"
    FIX "sudo apt remove --purge 'libnvidia-compute-*' 'nvidia-driver-*'"
    OR "put /usr/lib/wsl/lib first in LD_LIBRARY_PATH"
  )
endfunction()
