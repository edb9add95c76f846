# SPDX-License-Identifier: BSD-3-Clause
#
# Why: the driver compiles PTX, and refuses PTX from a newer toolkit; here the minor version
# matters.
# Source: NVIDIA, CUDA Compatibility guide ("No PTX (requires SASS)"), read 2026-11-22.
torchcuda_rule(
  ID ptx-newer-than-driver
  SEVERITY error
  TITLE "The project's kernels are PTX that is newer than the driver"
  FAILURE F19
  NEEDS plan.architectures nvcc.version machine.cuda
  USES machine.own_coverage machine.gpus plan.architectures_source nvcc.path machine.driver
  ONLY project.cuda=torch,other
  SYMPTOM "the provided PTX was compiled with an unsupported toolchain (222)"
  BECAUSE
    "there is no machine code for the GPU, and the driver is older than the nvcc that wrote the PTX"
  REMEDY "build machine code for the GPU, or update the driver"
)
function(torchcuda_rule_ptx_newer_than_driver)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" toolkit "${fact.nvcc.version}")
  if(toolkit STREQUAL "" OR NOT fact.machine.cuda VERSION_LESS toolkit)
    return()
  endif()
  set(severity error)
  set(gpus "every GPU")
  if(DEFINED fact.machine.own_coverage AND DEFINED fact.machine.gpus)
    torchcuda_judge_coverage(gpu "${fact.machine.gpus}" "${fact.machine.own_coverage}" "old-driver")
    if(gpu_odd STREQUAL "")
      return()
    elseif(gpu_usable)
      set(severity warning)
    endif()
    set(gpus "a GPU of ${gpu_odd}")
  else()
    string(REGEX REPLACE "[0-9]+[af]?-virtual" "" others "${fact.plan.architectures}")
    if(NOT others MATCHES "^ *$")
      torchcuda_all_known(known machine.gpus machine.own_coverage) # depends on the GPU
      return()
    endif()
  endif()
  torchcuda_known(source plan.architectures_source CMAKE_CUDA_ARCHITECTURES)
  torchcuda_known(driver machine.driver)
  torchcuda_known(path nvcc.path)
  string(STRIP "driver ${driver}" driver)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${driver} supports CUDA ${fact.machine.cuda}"
    REQUIRED "CUDA ${toolkit} or newer, or machine code for the GPU"
    WHY
      "for ${gpus} the architectures ${fact.plan.architectures} give only PTX, written by nvcc ${fact.nvcc.version}"
    WHY_AT "${path}"
    FIX "name the GPU's own architecture without -virtual in ${source}"
    OR "update the driver to one of CUDA ${toolkit}"
  )
endfunction()
