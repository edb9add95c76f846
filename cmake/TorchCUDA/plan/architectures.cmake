# SPDX-License-Identifier: BSD-3-Clause
#
# Chooses the architectures that `.cu` files are built for. The first of these decides:
# CMAKE_CUDA_ARCHITECTURES or CUDAARCHS; TORCH_CUDA_ARCH_LIST; TorchCUDA_RUNS_ON; the visible GPUs;
# the architectures that libtorch has kernels for and nvcc can build. If libtorch's own package
# passes the list to nvcc, the package decides.
#
# The input is project.architectures and project.torch_arch_list (facts/architectures.cmake).
include_guard(GLOBAL)

# torchcuda_plan_architectures(): sets plan.architectures (CMake's spelling, separated by blanks),
# plan.arch_list (spelling of TORCH_CUDA_ARCH_LIST), plan.architectures_source and
# plan.unread_architectures, from facts alone. At the end of configure only the target's own architectures count.
function(torchcuda_plan_architectures)
  torchcuda_get_fact(archs project.architectures)
  torchcuda_get_fact(source project.architectures_source)
  torchcuda_get_fact(list project.torch_arch_list)
  torchcuda_get_fact(by_package project.package_lists)
  torchcuda_get_fact(mode project.mode)
  string(REPLACE " " ";" archs "${archs}")
  set(arch_list "")
  if("${by_package}" STREQUAL "yes" AND NOT "${mode}" STREQUAL "end")
    torchcuda_plan_package_architectures(archs source "${archs}")
  elseif(archs STREQUAL "" AND NOT "${mode}" STREQUAL "end")
    torchcuda_archs_from_torch(archs "${list}")
    set(source TORCH_CUDA_ARCH_LIST)
    list(JOIN archs_unread " " unread)
    torchcuda_set_fact(plan.unread_architectures "${unread}")
  endif()
  if(archs STREQUAL "" AND NOT "${mode}" STREQUAL "end")
    _torchcuda_found_architectures(archs source)
    # PTX of the newest architecture is enough for later GPUs.
    set(real "${archs}")
    list(POP_BACK real newest)
    list(TRANSFORM real APPEND "-real")
    torchcuda_archs_to_torch(arch_list ${real} ${newest})
  elseif("${source}" STREQUAL "TORCH_CUDA_ARCH_LIST")
    torchcuda_words(arch_list "${list}")
    list(JOIN arch_list " " arch_list)
  else()
    torchcuda_spell_out_archs(spelled "${archs}")
    torchcuda_archs_to_torch(arch_list ${spelled})
  endif()
  if(NOT archs STREQUAL "")
    list(JOIN archs " " archs)
    torchcuda_set_fact(plan.architectures "${archs}")
    torchcuda_set_fact(plan.arch_list "${arch_list}")
    torchcuda_set_fact(plan.architectures_source "${source}")
  endif()
endfunction()

# _torchcuda_found_architectures(<out> <out source>): from the GPUs, else from libtorch.
function(_torchcuda_found_architectures out out_source)
  torchcuda_get_fact(from machine.source)
  torchcuda_get_fact(gpus machine.gpus)
  set(source TorchCUDA_RUNS_ON)
  if(NOT "${from}" STREQUAL "TorchCUDA_RUNS_ON" OR NOT DEFINED gpus)
    set(source GPU)
    torchcuda_visible_gpus(gpus)
  endif()
  torchcuda_get_fact(buildable nvcc.archs)
  torchcuda_words(buildable "${buildable}")
  set(archs "")
  torchcuda_words(gpus "${gpus}")
  foreach(cc IN LISTS gpus)
    string(REPLACE "." "" arch "${cc}")
    _torchcuda_build_for(arch "${arch}" "${buildable}")
    list(APPEND archs ${arch})
  endforeach()
  if(archs STREQUAL "")
    set(source libtorch)
    _torchcuda_built_in_torch(archs "${buildable}")
  endif()
  list(REMOVE_DUPLICATES archs)
  list(SORT archs COMPARE NATURAL)
  if(archs STREQUAL "")
    # libtorch's kernels are unknown: take nvcc's oldest architecture. Its PTX runs on every later
    # GPU.
    list(SORT buildable COMPARE NATURAL)
    list(POP_FRONT buildable archs)
    set(source nvcc)
  endif()
  if("${archs}" STREQUAL "")
    set(source "")
  endif()
  set("${out}" "${archs}" PARENT_SCOPE)
  set("${out_source}" "${source}" PARENT_SCOPE)
endfunction()

# _torchcuda_built_in_torch(<out> <buildable>): the architectures of libtorch's SASS. If nvcc's list
# is known, only those in it.
function(_torchcuda_built_in_torch out buildable)
  torchcuda_get_fact(kernels torch.sass)
  torchcuda_words(kernels "${kernels}")
  set(archs "")
  foreach(arch IN LISTS kernels)
    if("${arch}" MATCHES "^[0-9]+$" AND (buildable STREQUAL "" OR arch IN_LIST buildable))
      list(APPEND archs "${arch}")
    endif()
  endforeach()
  set("${out}" "${archs}" PARENT_SCOPE)
endfunction()

# torchcuda_visible_gpus(<out>): the compute capabilities of gpu.<n>.cc.
function(torchcuda_visible_gpus out)
  torchcuda_fact_keys(keys)
  list(FILTER keys INCLUDE REGEX "^gpu[.][0-9]+[.]cc$")
  set(gpus "")
  foreach(key IN LISTS keys)
    torchcuda_get_fact(cc "${key}")
    string(APPEND gpus " ${cc}")
  endforeach()
  set("${out}" "${gpus}" PARENT_SCOPE)
endfunction()

# _torchcuda_build_for(<out> <arch> <buildable>): the architecture to build for a GPU: its own, or
# the newest older one that nvcc knows, whose PTX runs on it. Empty if nvcc has dropped that GPU.
function(_torchcuda_build_for out arch buildable)
  set(best "")
  foreach(candidate IN LISTS buildable)
    if(
      candidate MATCHES "^[0-9]+$"
      AND candidate LESS_EQUAL arch
      AND (best STREQUAL "" OR candidate GREATER best)
    )
      set(best "${candidate}")
    endif()
  endforeach()
  if(buildable STREQUAL "")
    set(best "${arch}")
  endif()
  set("${out}" "${best}" PARENT_SCOPE)
endfunction()
