# SPDX-License-Identifier: BSD-3-Clause
#
# Gathers the facts from files and tools.
include_guard(GLOBAL)
torchcuda_need(
  facts/torch
  facts/toolkit
  facts/driver_trace
  facts/nvcc
  facts/nvcc_search
  facts/header_options
  facts/project_flags
  facts/headers
  facts/cudnn
  facts/host
  locate/locate
  locate/toolkit_layout
  locate/toolkit_versions
  plan/headers
  plan/linked_toolkit
)

# torchcuda_gather([COMPILERS]): project.* must be set. COMPILERS: only nvcc, its toolkit and the
# host compilers, for the check before CUDA is enabled.
function(torchcuda_gather)
  set(only_compilers no)
  if("${ARGN}" STREQUAL "COMPILERS")
    set(only_compilers yes)
    torchcuda_locate_compilers()
  else()
    torchcuda_locate()
    torchcuda_facts_torch()
    _torchcuda_script_project()
  endif()
  torchcuda_facts_toolkit()
  torchcuda_facts_driver_trace()
  if(NOT only_compilers)
    torchcuda_facts_cudnn()
    torchcuda_plan_headers() # the compilers get these folders
  endif()
  torchcuda_facts_nvcc()
  torchcuda_facts_nvcc_search()
  torchcuda_plan_cudart_link()
  torchcuda_facts_host()
  if(NOT only_compilers)
    torchcuda_facts_package_architectures()
    torchcuda_facts_headers()
    torchcuda_get_fact(components project.components)
    if(" ${components} " MATCHES " Python ")
      torchcuda_need(locate/everything facts/python)
      torchcuda_facts_python()
    endif()
  endif()
endfunction()

# _torchcuda_script_project(): `cmake -P` has no project. Without nvcc it can only be a C++ project.
function(_torchcuda_script_project)
  torchcuda_get_fact(mode project.mode)
  torchcuda_get_fact(cuda project.cuda)
  torchcuda_get_fact(nvcc nvcc.found)
  if("${mode}" STREQUAL "script" AND "${cuda}" STREQUAL "other" AND "${nvcc}" STREQUAL "no")
    torchcuda_forget_fact(project.cuda)
    torchcuda_set_fact(project.cuda no)
  endif()
endfunction()
