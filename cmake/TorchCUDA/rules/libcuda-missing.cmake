# SPDX-License-Identifier: BSD-3-Clause
#
# Why: if the machine has a driver, the loader must find its library.
# Source: the ELF files. Without a driver, libcuda.so.1 is unknown, not missing.
torchcuda_rule(
  ID libcuda-missing
  SEVERITY warning
  TITLE "There is a driver, but its libcuda.so.1 is not found"
  FAILURE F33 F02
  NEEDS closure.complete driver.present
  USES closure.missing.*.soname closure.missing.*.needed_by driver.version
  ONLY machine.source=here
  SYMPTOM "libcuda.so.1: cannot open shared object file"
  BECAUSE
    "the kernel module is loaded, but the user part of the driver is not installed or not mounted"
  REMEDY "install it, or mount it into the container"
)
function(torchcuda_rule_libcuda_missing)
  set(n 0)
  while(DEFINED fact.closure.missing.${n}.soname)
    if(fact.closure.missing.${n}.soname MATCHES "^lib(cuda|nvidia-ml)\\.so")
      torchcuda_known(place closure.missing.${n}.needed_by)
      torchcuda_known(version driver.version)
      string(STRIP "driver ${version}" driver)
      torchcuda_finding(
        FOUND "no ${fact.closure.missing.${n}.soname}"
        REQUIRED "the library of the ${driver}"
        WHY "a library needs it"
        WHY_AT "${place}"
        FIX
          "start the container with the GPUs (docker run --gpus all), or install the driver's libraries"
      )
      return()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()
