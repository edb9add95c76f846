# SPDX-License-Identifier: BSD-3-Clause
#
# Why: COMPONENTS GPU asks for a usable GPU.
# Source: the driver.
torchcuda_rule(
  ID no-usable-gpu
  SEVERITY error
  TITLE "A GPU is asked for, and none can be used here"
  FAILURE F22 F03
  NEEDS project.components driver.present
  USES gpu.count gpu.hidden driver.init driver.error driver.version
  SYMPTOM "no CUDA-capable device is detected; torch::cuda::is_available() is 0"
  BECAUSE "there is no driver, no GPU, or it is hidden from this process"
  REMEDY "run where a GPU is, or leave COMPONENTS GPU out"
)
function(torchcuda_rule_no_usable_gpu)
  if(NOT " ${fact.project.components} " MATCHES " GPU ")
    return()
  endif()
  torchcuda_known(init driver.init 0)
  if(fact.driver.present STREQUAL "no")
    set(found "no NVIDIA driver")
    set(fix "install the driver; in a container, start it with the GPUs (docker run --gpus all)")
  elseif(NOT init MATCHES "^(0|100)$")
    return() # another rule reports this driver error
  else()
    torchcuda_all_known(known gpu.count)
    if(NOT known OR NOT fact.gpu.count EQUAL 0)
      return()
    endif()
    set(found "no visible GPU")
    set(fix "start the container with the GPUs (docker run --gpus all), or look at nvidia-smi")
    if(DEFINED fact.gpu.hidden)
      set(found "every GPU is hidden by CUDA_VISIBLE_DEVICES")
      set(fix "unset CUDA_VISIBLE_DEVICES")
    endif()
  endif()
  torchcuda_known(version driver.version)
  if(NOT version STREQUAL "")
    set(version "driver ${version}")
  endif()
  torchcuda_finding(
    FOUND "${found}"
    FOUND_AT "${version}"
    REQUIRED "a GPU that can be used now"
    WHY "COMPONENTS GPU is asked for"
    FIX "${fix}"
    OR "leave GPU out of COMPONENTS: a build needs none"
  )
endfunction()
