# SPDX-License-Identifier: BSD-3-Clause
#
# Sets the project's facts for one target, in the set `target`.
include_guard(GLOBAL)

set_property(
  GLOBAL
  PROPERTY
    TorchCUDA.target_facts
      project.mode
      project.cuda
      project.torch_package
      project.abi
      project.cxx_standard
      project.cxx_standard_by
      project.cuda_standard
      project.architectures
      project.architectures_source
      project.cuda_runtime
      project.target
      project.torch_by_name
      project.dropped_source
      project.kernels
      project.program
      project.run_path
      project.lost_nvcc_flags
      project.torch_whole
      project.old_torch
      project.old_source
      project.old_error
      project.old_cu_torch
      project.old_cu_source
      project.old_cu_error
      project.lacks_python_header
      project.lacks_header
      project.lacks_header_by
      project.lacks_header_source
      project.lacks_header_sure
      project.cuda_header_source
      project.cuda_header_sure
      headers.path
      headers.cuda
      headers.named_by
      package.not_found
)

# torchcuda_target_facts(<target> <links> <out signature>): <links>: the prefix of the results of
# torchcuda_target_links(). <signature>: equal for targets with equal facts.
function(torchcuda_target_facts target links out)
  torchcuda_cuda_sources(cu "${target}")
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(cuda no)
  if(cu_count GREATER 0 AND "CUDA" IN_LIST languages)
    torchcuda_scan_fact(includes cu torch)
    set(cuda other)
    if("${includes}" STREQUAL "yes")
      set(cuda torch)
    endif()
  endif()
  foreach(key IN ITEMS architectures architectures_source)
    torchcuda_forget_fact(project.${key})
  endforeach()
  if(NOT "${cuda}" STREQUAL "no")
    torchcuda_target_architectures("${target}" "${cu_options}")
    if("${${links}_how}" STREQUAL "TorchCUDA")
      torchcuda_need(project/end/nvcc_flags)
      torchcuda_lost_nvcc_flags("${target}")
    endif()
    get_property(runtime TARGET "${target}" PROPERTY CUDA_RUNTIME_LIBRARY)
    string(TOLOWER "${runtime}" runtime)
    if("${runtime}" MATCHES "^(static|shared|none)$")
      torchcuda_set_fact(project.cuda_runtime "${runtime}")
    endif()
  endif()
  set(package yes)
  if("${${links}_how}" STREQUAL "TorchCUDA")
    set(package no)
  endif()
  torchcuda_set_fact(project.cuda "${cuda}")
  torchcuda_set_fact(project.torch_package "${package}")
  torchcuda_set_fact(project.target "${target}")
  if(cu_dropped STREQUAL "")
    set(cu_dropped none)
  endif()
  torchcuda_set_fact(project.dropped_source "${cu_dropped}")
  set(by_name none)
  if("${${links}_how}" STREQUAL "name")
    torchcuda_linker_drops(drops "${target}")
    if(drops)
      set(by_name "${target}")
    endif()
  endif()
  torchcuda_set_fact(project.torch_by_name "${by_name}")
  _torchcuda_target_signature(signature "${${links}_how}")
  set("${out}" "${signature}" PARENT_SCOPE)
endfunction()

# _torchcuda_target_signature(<out> <how it links>): all facts except the target's name.
function(_torchcuda_target_signature out how)
  set(signature "${how}")
  get_property(keys GLOBAL PROPERTY TorchCUDA.target_facts)
  list(REMOVE_ITEM keys project.target)
  foreach(key IN LISTS keys)
    torchcuda_get_fact(value "${key}")
    string(APPEND signature "|${value}")
  endforeach()
  string(REPLACE ";" " " signature "${signature}")
  set("${out}" "${signature}" PARENT_SCOPE)
endfunction()
