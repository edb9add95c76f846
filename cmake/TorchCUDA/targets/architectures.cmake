# SPDX-License-Identifier: BSD-3-Clause
#
# Which architectures `.cu` files are built for, and who decides: the user by
# CMAKE_CUDA_ARCHITECTURES or CUDAARCHS, then by TORCH_CUDA_ARCH_LIST, then TorchCUDA_RUNS_ON, then
# the visible GPUs, then what libtorch has kernels for and nvcc can build: never six architectures
# on a laptop with one GPU.
include_guard(GLOBAL)

# torchcuda_choose_architectures(<out cmake list> <out torch list> [<out source>]): empty where
# nothing is known. The source is also the fact project.architectures_source, unless that is known.
function(torchcuda_choose_architectures out out_torch)
  _torchcuda_user_architectures(archs source)
  set(arch_list "")
  if(source STREQUAL "TORCH_CUDA_ARCH_LIST")
    torchcuda_option(arch_list TORCH_CUDA_ARCH_LIST)
    torchcuda_words(arch_list "${arch_list}")
    list(JOIN arch_list " " arch_list)
  elseif(source STREQUAL "")
    _torchcuda_found_architectures(archs source)
    # PTX of the newest alone: it is what a later GPU needs.
    set(real "${archs}")
    list(POP_BACK real newest)
    list(TRANSFORM real APPEND "-real")
    torchcuda_archs_to_torch(arch_list ${real} ${newest})
  else()
    _torchcuda_spell_out(spelled "${archs}")
    torchcuda_archs_to_torch(arch_list ${spelled})
  endif()
  set("${out}" "${archs}" PARENT_SCOPE)
  set("${out_torch}" "${arch_list}" PARENT_SCOPE)
  torchcuda_get_fact(known project.architectures_source)
  if(NOT DEFINED known)
    torchcuda_set_fact(project.architectures_source "${source}")
  endif()
  if(ARGC GREATER 2)
    set("${ARGV2}" "${source}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_asked_architectures(<out>): all that torchcuda_choose_architectures() reads beside the facts, as a text.
function(torchcuda_asked_architectures out)
  torchcuda_option(list TORCH_CUDA_ARCH_LIST)
  torchcuda_read(var CMAKE_CUDA_ARCHITECTURES)
  torchcuda_read(env CUDAARCHS)
  _torchcuda_arch_default(by_nobody)
  set(
    "${out}"
    "${list}\n${var_CMAKE_CUDA_ARCHITECTURES}\n${env_CUDAARCHS}\n${by_nobody}\n"
    PARENT_SCOPE
  )
endfunction()

# _torchcuda_user_architectures(<out> <out source>): what the user asked for, in CMake's spelling.
function(_torchcuda_user_architectures out out_source)
  set(archs "")
  set(source "")
  torchcuda_option(arch_list TORCH_CUDA_ARCH_LIST)
  torchcuda_read(var CMAKE_CUDA_ARCHITECTURES)
  torchcuda_read(env CUDAARCHS)
  _torchcuda_arch_default(by_nobody)
  if(
    NOT "${var_CMAKE_CUDA_ARCHITECTURES}" MATCHES "^$|^(0|OFF|NO|FALSE|N|IGNORE|.*NOTFOUND)$"
    AND NOT by_nobody
  )
    set(archs "${var_CMAKE_CUDA_ARCHITECTURES}")
    set(source CMAKE_CUDA_ARCHITECTURES)
  elseif(NOT env_CUDAARCHS STREQUAL "")
    set(archs "${env_CUDAARCHS}")
    set(source CUDAARCHS)
  elseif(NOT "${arch_list}" STREQUAL "")
    torchcuda_archs_from_torch(archs "${arch_list}")
    if(NOT archs STREQUAL "")
      set(source TORCH_CUDA_ARCH_LIST)
    endif()
  endif()
  set("${out}" "${archs}" PARENT_SCOPE)
  set("${out_source}" "${source}" PARENT_SCOPE)
endfunction()

# _torchcuda_found_architectures(<out> <out source>): from the GPUs, else from libtorch.
function(_torchcuda_found_architectures out out_source)
  torchcuda_get_fact(from machine.source)
  torchcuda_get_fact(gpus machine.gpus)
  set(source TorchCUDA_RUNS_ON)
  if(NOT "${from}" STREQUAL "TorchCUDA_RUNS_ON" OR NOT DEFINED gpus)
    set(source GPU)
    _torchcuda_visible_gpus(gpus)
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
    torchcuda_get_fact(kernels torch.sass)
    torchcuda_words(kernels "${kernels}")
    foreach(arch IN LISTS kernels)
      if("${arch}" MATCHES "^[0-9]+$" AND (buildable STREQUAL "" OR arch IN_LIST buildable))
        list(APPEND archs "${arch}")
      endif()
    endforeach()
  endif()
  list(REMOVE_DUPLICATES archs)
  list(SORT archs COMPARE NATURAL)
  if(archs STREQUAL "")
    # Nothing is known of libtorch's kernels: the oldest one, whose PTX serves every later GPU.
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

# _torchcuda_visible_gpus(<out>): the compute capabilities of gpu.<n>.cc.
function(_torchcuda_visible_gpus out)
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
# the newest older one that nvcc knows, whose PTX serves it; empty where nvcc has dropped that GPU.
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
