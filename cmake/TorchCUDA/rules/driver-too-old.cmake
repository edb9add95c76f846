# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a driver runs programs of its own CUDA major and of older ones; the minor may be older.
# Source: NVIDIA, CUDA Compatibility guide, minor version compatibility (since CUDA 11); read
# 2026-11-22.
torchcuda_rule(
  ID driver-too-old
  SEVERITY error
  TITLE "The NVIDIA driver is older than libtorch's CUDA"
  FAILURE F03
  NEEDS machine.source machine.cuda machine.cuda_major torch.cuda_major
  USES machine.driver driver.library machine.kind torch.cuda
  SYMPTOM "CUDA driver version is insufficient for CUDA runtime version (35)"
  BECAUSE "the driver's CUDA major is older than the one libtorch was built for"
  REMEDY "a newer driver, or the libtorch of the driver's CUDA major"
)
function(torchcuda_rule_driver_too_old)
  set(required "${fact.torch.cuda_major}.0")
  if(fact.torch.cuda_major LESS 11 AND DEFINED fact.torch.cuda)
    set(required "${fact.torch.cuda}") # before CUDA 11 the minor counted
  endif()
  if(NOT fact.machine.cuda VERSION_LESS required)
    return()
  endif()
  torchcuda_known(driver machine.driver)
  string(STRIP "driver ${driver}" driver)
  set(place TorchCUDA_RUNS_ON)
  if(fact.machine.source STREQUAL "here")
    torchcuda_known(place driver.library)
  endif()
  torchcuda_libtorch_built_for(why)
  torchcuda_driver_minimum(minimum "${fact.torch.cuda_major}")
  set(minimum_text "")
  set(update "update the driver")
  if(DEFINED minimum)
    set(minimum_text "driver ${minimum} or newer")
    set(update "update the driver to ${minimum} or newer")
  endif()
  torchcuda_finding(
    FOUND "${driver} supports CUDA ${fact.machine.cuda}"
    FOUND_AT "${place}"
    REQUIRED "CUDA ${required} or newer"
    REQUIRED_AT "${minimum_text}"
    WHY "${why}"
    FIX "${update}"
    OR "install the libtorch built for CUDA ${fact.machine.cuda_major}"
    SUMMARY "the driver supports CUDA ${fact.machine.cuda}, but ${why}"
    UNLESS "the program runs elsewhere, or with cuda-compat on a datacentre GPU"
  )
endfunction()
