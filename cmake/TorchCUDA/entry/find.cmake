# SPDX-License-Identifier: BSD-3-Clause
#
# The body of find_package(TorchCUDA). Lines that need the caller's scope are in the entry file.
include_guard(GLOBAL)
torchcuda_need(
  entry/switches
  entry/asked_for
  run/settle
  run/again
  targets/cuda_language
  plan/standard
  plan/package
  plan/libraries
  targets/wrap
  targets/target
  project/watch
  project/begin
  project/end/end
)

# _torchcuda_run_project(<cuda>): one run for this value of `project.cuda`.
function(_torchcuda_run_project cuda)
  torchcuda_refuse_switches()
  torchcuda_use_facts(machine)
  torchcuda_clear_facts()
  torchcuda_set_fact(project.mode find)
  torchcuda_set_fact(project.cuda "${cuda}")
  string(REPLACE ";" " " components "${TorchCUDA_FIND_COMPONENTS}")
  torchcuda_set_fact(project.components "${components}")
  torchcuda_set_fact(project.torch_package no)
  torchcuda_find_once()
  torchcuda_get_fact(root torch.root)
  if(NOT DEFINED root) # the project may download one before the next call
    set_property(GLOBAL PROPERTY TorchCUDA.signature "")
  endif()
endfunction()

# torchcuda_find_package(<message>): runs, reports, and sets the result variables in the caller's
# scope. <message>: the sentence of the final error, empty if the run does not fail.
function(torchcuda_find_package out_message)
  set_property(GLOBAL PROPERTY TorchCUDA.cache_dir "${CMAKE_BINARY_DIR}/CMakeFiles/TorchCUDA")
  torchcuda_begin_project()
  torchcuda_torch_dir_hint(Torch_DIR)
  torchcuda_asked_for(cuda signature)
  get_property(last GLOBAL PROPERTY TorchCUDA.signature)
  if(NOT signature STREQUAL last)
    set_property(GLOBAL PROPERTY TorchCUDA.signature "${signature}")
    _torchcuda_run_project("${cuda}")
  endif()
  torchcuda_offer_torch_dir()
  torchcuda_result_names(names)
  foreach(name IN LISTS names)
    get_property(value GLOBAL PROPERTY "TorchCUDA.result.${name}")
    set("TorchCUDA_${name}" "${value}" PARENT_SCOPE)
  endforeach()
  torchcuda_get_fact(root torch.root)
  torchcuda_failure(message)
  set(found "${root}")
  if(NOT message STREQUAL "")
    set(found "")
  endif()
  foreach(component IN LISTS TorchCUDA_FIND_COMPONENTS)
    set(known CUDA cuDNN Python GPU)
    if(component IN_LIST known)
      set("TorchCUDA_${component}_FOUND" TRUE PARENT_SCOPE)
    elseif(message STREQUAL "")
      torchcuda_nearest(near "${component}" "${known}")
      set(message "TorchCUDA: there is no component '${component}'. Nearest: ${near}.")
    endif()
  endforeach()
  torchcuda_printable(found "${found}") # CMake prints it if the version is another
  set(_TorchCUDA_FOUND_AT "${found}" PARENT_SCOPE)
  set("${out_message}" "${message}" PARENT_SCOPE)
endfunction()
