# SPDX-License-Identifier: BSD-3-Clause
#
# Why: the project's own kernels link nvcc's CUDA runtime. A driver of an older CUDA major refuses
# it, whatever CUDA libtorch was built for. Within a major the minor may be older.
# Source: NVIDIA, CUDA Compatibility guide, read 2026-11-22; measured: the static runtime of 13.0
# under a driver for 12.8: 35.
torchcuda_rule(
  ID driver-too-old-for-kernels
  SEVERITY error
  TITLE "The NVIDIA driver is older than the CUDA of the project's own kernels"
  FAILURE F03
  NEEDS machine.source machine.cuda machine.cuda_major nvcc.version nvcc.major
  USES
    project.kernels
    project.cuda
    project.cuda_runtime
    machine.driver
    driver.library
    nvcc.path
    nvcc.candidate.*.path
    torch.cuda_major
  ONLY project.kernels=yes,maybe,linked
  SYMPTOM
    "CUDA driver version is insufficient for CUDA runtime version (35), in the project's own kernels"
  BECAUSE
    "nvcc is of a newer CUDA major than the driver, and its run time is linked into the program"
  REMEDY "a newer driver, or an nvcc of the driver's CUDA major"
)
function(torchcuda_rule_driver_too_old_for_kernels)
  set(required "${fact.nvcc.major}.0")
  if(fact.nvcc.major LESS 11)
    # Before CUDA 11 the minor counted.
    string(REGEX MATCH "^[0-9]+\\.[0-9]+" required "${fact.nvcc.version}")
  endif()
  torchcuda_known(runtime project.cuda_runtime)
  torchcuda_known(major torch.cuda_major 0)
  torchcuda_known(cuda project.cuda)
  set(severity warning) # the kernels may be unused, or use another runtime
  if("${fact.project.kernels}" STREQUAL "linked")
    set(severity error)
    set(runtime "")
  endif()
  if(NOT fact.machine.cuda VERSION_LESS required OR runtime STREQUAL "none")
    return()
  elseif(major GREATER fact.machine.cuda_major)
    return() # driver-too-old reports it for libtorch
  elseif(cuda STREQUAL "torch" AND major GREATER 0 AND NOT major EQUAL fact.nvcc.major)
    return() # nvcc-major names the cause
  endif()
  _torchcuda_kernels_refused("${severity}" "${required}")
endfunction()

function(_torchcuda_kernels_refused severity required)
  torchcuda_known(driver machine.driver)
  string(STRIP "driver ${driver}" driver)
  set(place TorchCUDA_RUNS_ON)
  if(fact.machine.source STREQUAL "here")
    torchcuda_known(place driver.library)
  endif()
  torchcuda_known(path nvcc.path)
  torchcuda_driver_minimum(minimum "${fact.nvcc.major}")
  set(update "update the driver")
  if(DEFINED minimum)
    set(update "update the driver to ${minimum} or newer")
  endif()
  math(EXPR next "${fact.machine.cuda_major} + 1")
  torchcuda_fix_nvcc(or "${fact.machine.cuda_major}" "${next}" "CUDA ${fact.machine.cuda_major}")
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${driver} supports CUDA ${fact.machine.cuda}"
    FOUND_AT "${place}"
    REQUIRED "CUDA ${required} or newer"
    WHY "the project's own kernels are built by nvcc ${fact.nvcc.version}"
    WHY_AT "${path}"
    FIX "${update}"
    OR "${or}"
    SUMMARY
      "the driver supports CUDA ${fact.machine.cuda}, but nvcc ${fact.nvcc.version} builds the project's kernels"
    UNLESS "the program runs elsewhere, or with cuda-compat on a datacentre GPU"
  )
endfunction()
