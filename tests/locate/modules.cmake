# SPDX-License-Identifier: BSD-3-Clause
#
# The module, and gather_files(): what gathers, in the order in which a walk calls it.
include("${SOURCE}/cmake/TorchCUDA/all.cmake")
torchcuda_need(facts/loaded gather)

function(gather_files)
  torchcuda_facts_project()
  torchcuda_locate_torch()
  torchcuda_facts_torch()
  torchcuda_locate_host_compiler()
  torchcuda_locate_toolkit()
  torchcuda_locate_nvcc_host()
  torchcuda_facts_toolkit()
  torchcuda_facts_cudnn()
  torchcuda_plan_headers()
  torchcuda_facts_nvcc()
  torchcuda_facts_host()
  torchcuda_facts_headers()
  foreach(name IN ITEMS nvrtc cublas) # what probe/inspect would say is loaded
    if(DEFINED loaded_${name})
      torchcuda_set_fact(closure.${name}.path "${loaded_${name}}")
    endif()
  endforeach()
  torchcuda_facts_loaded()
endfunction()
