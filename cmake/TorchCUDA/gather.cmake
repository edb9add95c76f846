# SPDX-License-Identifier: BSD-3-Clause
#
# Everything that files and tools tell. A run that recalls its walk (kept_walk.cmake) loads none of this.
include_guard(GLOBAL)
torchcuda_need(
  run_together
  facts/torch
  facts/toolkit
  facts/nvcc
  facts/header_options
  facts/headers
  facts/cudnn
  facts/compiler_macros
  facts/ask_compilers
  facts/host
  facts/python
  locate/kept
  locate/torch_ambient
  locate/torch_explicit
  locate/python
  locate/python_ask
  locate/torch
  locate/program
  locate/nvcc_program
  locate/nvcc_places
  locate/toolkit_hints
  locate/toolkit_layout
  locate/toolkit_versions
  locate/toolkit
  locate/nvcc_host
  locate/host_compiler
  targets/headers
)

# torchcuda_gather(): the context and project.* are facts already.
function(torchcuda_gather)
  torchcuda_locate_torch()
  torchcuda_facts_torch()
  torchcuda_locate_host_compiler()
  torchcuda_locate_toolkit()
  torchcuda_locate_nvcc_host()
  torchcuda_get_fact(mode project.mode)
  torchcuda_get_fact(cuda project.cuda)
  torchcuda_get_fact(nvcc nvcc.found)
  if("${mode}" STREQUAL "script" AND "${cuda}" STREQUAL "other" AND "${nvcc}" STREQUAL "no")
    torchcuda_set_fact(project.cuda no) # `cmake -P` knows no project: here it can only be a C++ one
  endif()
  torchcuda_facts_toolkit()
  torchcuda_facts_cudnn()
  torchcuda_plan_headers() # the compilers are asked with what the target brings
  torchcuda_facts_nvcc()
  torchcuda_facts_host()
  torchcuda_facts_python()
  torchcuda_facts_headers()
endfunction()
