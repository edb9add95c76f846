# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a driver that answers cuInit with an error runs nothing.
# Source: cuInit. 100 (no device) is normal on a build machine; 34, 803 and 804 have their own
# rules.
torchcuda_rule(
  ID driver-does-not-start
  SEVERITY warning
  TITLE "The NVIDIA driver is there but does not start"
  FAILURE F09 F36
  NEEDS driver.init
  USES driver.library driver.error driver.version project.components
  ONLY machine.source=here
  SYMPTOM "CUDA unknown error; initialization error"
  BECAUSE "a broken installation, missing device files, or a GPU that fell off the bus"
  REMEDY "nvidia-smi and the kernel log say more"
)
function(torchcuda_rule_driver_does_not_start)
  if(fact.driver.init MATCHES "^(0|34|100|803|804)$")
    return()
  endif()
  set(severity warning) # the build does not need a driver
  torchcuda_known(components project.components)
  if(" ${components} " MATCHES " GPU ")
    set(severity error)
  endif()
  torchcuda_known(library driver.library)
  torchcuda_known(version driver.version)
  string(STRIP "driver ${version}" driver)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "cuInit gives ${fact.driver.init}"
    FOUND_AT "${library}"
    REQUIRED "0"
    WHY "${driver} is loaded but does not start"
    FIX "nvidia-smi; dmesg | grep -i nvrm"
    UNLESS "the program runs elsewhere"
  )
endfunction()
