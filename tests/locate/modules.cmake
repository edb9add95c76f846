# SPDX-License-Identifier: BSD-3-Clause
#
# The modules that are tested here, and gather_files(): in the order in which a walk calls them.
foreach(
  module
  IN ITEMS
    options run_tool glob cache locate/torch locate/toolkit locate/host_compiler facts/store facts/project facts/torch
    facts/toolkit facts/nvcc facts/cudnn facts/host facts/headers
)
  include("${SOURCE}/cmake/TorchCUDA/${module}.cmake")
endforeach()

function(gather_files)
  torchcuda_facts_project()
  torchcuda_locate_torch()
  torchcuda_facts_torch()
  torchcuda_locate_host_compiler()
  torchcuda_locate_toolkit()
  torchcuda_facts_toolkit()
  torchcuda_facts_nvcc()
  torchcuda_facts_cudnn()
  torchcuda_facts_host()
  torchcuda_facts_headers()
endfunction()
