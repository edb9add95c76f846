# SPDX-License-Identifier: BSD-3-Clause
#
# The project's facts as one target has them: they take the place of the project's own while that target is judged.
include_guard(GLOBAL)

set_property(
  GLOBAL
  PROPERTY
    TorchCUDA.target_facts
      project.mode
      project.cuda
      project.torch_package
      project.cxx_standard
      project.cuda_standard
      project.architectures
      project.architectures_source
      project.cuda_runtime
      project.target
      project.torch_by_name
      project.dropped_source
      project.kernels
      project.program
      project.lacks_header
      project.lacks_header_by
      project.lacks_header_source
      project.lacks_header_sure
      project.cuda_header_source
      project.cuda_header_sure
      headers.path
      headers.cuda
      headers.named_by
)

function(torchcuda_keep_project_facts)
  get_property(keys GLOBAL PROPERTY TorchCUDA.target_facts)
  torchcuda_set_fact(project.mode end)
  foreach(key IN LISTS keys)
    get_property(value GLOBAL PROPERTY "TorchCUDA.fact.${key}")
    set_property(GLOBAL PROPERTY "TorchCUDA.kept.${key}" "${value}")
  endforeach()
  _torchcuda_keep_derived_facts()
endfunction()

# What is derived from the project's facts follows from them, and so is kept beside them.
function(_torchcuda_keep_derived_facts)
  get_property(derived GLOBAL PROPERTY TorchCUDA.derived)
  set_property(GLOBAL PROPERTY TorchCUDA.kept_derived "${derived}")
  foreach(key IN LISTS derived)
    get_property(value GLOBAL PROPERTY "TorchCUDA.derived.${key}")
    set_property(GLOBAL PROPERTY "TorchCUDA.kept.${key}" "${value}")
  endforeach()
endfunction()

function(torchcuda_restore_derived_facts)
  torchcuda_forget_derived()
  get_property(derived GLOBAL PROPERTY TorchCUDA.kept_derived)
  set_property(GLOBAL PROPERTY TorchCUDA.derived "${derived}")
  foreach(key IN LISTS derived)
    get_property(value GLOBAL PROPERTY "TorchCUDA.kept.${key}")
    set_property(GLOBAL PROPERTY "TorchCUDA.derived.${key}" "${value}")
    torchcuda_set_fact("${key}" "${value}")
  endforeach()
endfunction()

function(torchcuda_restore_project_facts)
  get_property(keys GLOBAL PROPERTY TorchCUDA.target_facts)
  foreach(key IN LISTS keys)
    get_property(value GLOBAL PROPERTY "TorchCUDA.kept.${key}")
    get_property(now GLOBAL PROPERTY "TorchCUDA.fact.${key}")
    if(NOT "${value}" STREQUAL "${now}")
      torchcuda_forget_fact("${key}")
      torchcuda_set_fact("${key}" "${value}")
    endif()
  endforeach()
endfunction()

# torchcuda_target_facts(<target> <links> <out signature>): sets them. <links>: prefix of what torchcuda_target_links() told.
# <signature>: the same for two targets of which all is the same.
function(torchcuda_target_facts target links out)
  torchcuda_cuda_sources(cu "${target}")
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(cuda no)
  if(cu_count GREATER 0 AND "CUDA" IN_LIST languages)
    torchcuda_includes_libtorch(includes cu "${target}")
    set(cuda other)
    if(includes)
      set(cuda torch)
    endif()
  endif()
  _torchcuda_target_standards("${target}" "${links}" "${cuda}" "${cu_options}")
  foreach(key IN ITEMS architectures architectures_source)
    torchcuda_forget_fact(project.${key})
  endforeach()
  if(NOT "${cuda}" STREQUAL "no")
    _torchcuda_target_architectures("${target}" "${cu_options}")
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
  torchcuda_set_fact(project.dropped_source "${cu_dropped}")
  if("${${links}_how}" STREQUAL "name")
    torchcuda_linker_drops(drops "${target}")
    if(drops)
      torchcuda_set_fact(project.torch_by_name "${target}")
    endif()
  endif()
  _torchcuda_target_signature(signature "${${links}_how}")
  set("${out}" "${signature}" PARENT_SCOPE)
endfunction()

# _torchcuda_target_signature(<out> <how it links>): all of the facts that are set, but for the target's name.
function(_torchcuda_target_signature out how)
  set(signature "${how}")
  get_property(keys GLOBAL PROPERTY TorchCUDA.target_facts)
  list(REMOVE_ITEM keys project.target)
  foreach(key IN LISTS keys)
    get_property(value GLOBAL PROPERTY "TorchCUDA.fact.${key}")
    string(APPEND signature "|${value}")
  endforeach()
  string(REPLACE ";" " " signature "${signature}")
  set("${out}" "${signature}" PARENT_SCOPE)
endfunction()
