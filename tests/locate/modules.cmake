# SPDX-License-Identifier: BSD-3-Clause
#
# Loads the module. gather_files(): gathers facts from files and tools.
include("${SOURCE}/cmake/TorchCUDA/load.cmake")
torchcuda_need(facts/loaded facts/project locate/everything run/gather)

function(gather_files)
  torchcuda_facts_project()
  torchcuda_gather()
  foreach(name IN ITEMS nvrtc cublas) # as the probe reports the loaded ones
    if(DEFINED loaded_${name})
      torchcuda_set_fact(closure.${name}.path "${loaded_${name}}")
    endif()
  endforeach()
  torchcuda_facts_loaded()
endfunction()
