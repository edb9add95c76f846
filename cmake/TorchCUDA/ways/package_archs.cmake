# SPDX-License-Identifier: BSD-3-Clause
#
# What libtorch's own CMake package asks nvcc for if nobody tells it: the visible GPUs, else a fixed list.
include_guard(GLOBAL)

# torchcuda_package_archs_refused(<out>): the first architecture of those that nvcc refuses; empty where it takes them
# all, or where that is not known.
function(torchcuda_package_archs_refused out)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(known nvcc.archs)
  torchcuda_get_fact(floor torch.arch_floor)
  if(NOT DEFINED known)
    return()
  endif()
  torchcuda_words(known "${known}")
  _torchcuda_package_gpus(seen gpus)
  if("${gpus}" STREQUAL "")
    if("${seen}" STREQUAL "none" AND DEFINED floor AND NOT floor IN_LIST known)
      set("${out}" "${floor}" PARENT_SCOPE)
    elseif("${seen}" STREQUAL "none")
      torchcuda_package_own_list(taken dropped)
      string(REGEX MATCH "^[^;]*" first "${dropped}")
      set("${out}" "${first}" PARENT_SCOPE)
    endif()
    return()
  endif()
  torchcuda_get_fact(names torch.arch_names)
  torchcuda_get_fact(version torch.version)
  foreach(cc IN LISTS gpus)
    string(REPLACE "." "" arch "${cc}")
    _torchcuda_package_rewrites(rewritten "${cc}" "${version}" "${known}")
    if(
      "${rewritten}" STREQUAL ""
      AND DEFINED names
      AND "${names}" MATCHES "[[(^]"
      AND NOT "${cc}" MATCHES "${names}"
    )
      set(rewritten "${cc}")
    endif()
    if("${rewritten}" STREQUAL "" AND NOT arch IN_LIST known)
      set(rewritten "${arch}")
    endif()
    if(NOT "${rewritten}" STREQUAL "" AND NOT "${rewritten}" STREQUAL "clamped")
      set("${out}" "${rewritten}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# torchcuda_package_own_list(<out taken> <out dropped>): the list that the package takes for this nvcc where it sees no
# GPU, as the package's own file makes it: what nvcc builds of it (`8.0;9.0a`), and what nvcc refuses (`50;101a`).
function(torchcuda_package_own_list out_taken out_dropped)
  set("${out_taken}" "" PARENT_SCOPE)
  set("${out_dropped}" "" PARENT_SCOPE)
  torchcuda_get_fact(folder torch.cmake_dir)
  torchcuda_get_fact(version nvcc.version)
  torchcuda_get_fact(known nvcc.archs)
  set(file "${folder}/../Caffe2/Modules_CUDA_fix/upstream/FindCUDA/select_compute_arch.cmake")
  if(NOT DEFINED known OR NOT "${version}" MATCHES "^([0-9]+[.][0-9]+)" OR NOT EXISTS "${file}")
    return()
  endif()
  torchcuda_words(known "${known}")
  set(CUDA_VERSION "${CMAKE_MATCH_1}")
  set(CUDA_COMMON_GPU_ARCHITECTURES "")
  include("${file}") # which the package is about to include, too
  set(taken "")
  set(dropped "")
  foreach(word IN LISTS CUDA_COMMON_GPU_ARCHITECTURES)
    string(REGEX REPLACE "[.]|[+]PTX$" "" arch "${word}")
    string(REGEX MATCH "^[0-9]+" number "${arch}")
    if(number IN_LIST known)
      list(APPEND taken "${word}")
    else()
      list(APPEND dropped "${arch}")
    endif()
  endforeach()
  set("${out_taken}" "${taken}" PARENT_SCOPE)
  set("${out_dropped}" "${dropped}" PARENT_SCOPE)
endfunction()

# _torchcuda_package_gpus(<out seen> <out gpus>): <seen>: `none` where there surely is no GPU to be seen.
function(_torchcuda_package_gpus out_seen out_gpus)
  torchcuda_get_fact(present driver.present)
  torchcuda_get_fact(count gpu.count)
  _torchcuda_visible_gpus(gpus)
  string(STRIP "${gpus}" gpus)
  string(REPLACE " " ";" gpus "${gpus}")
  set(seen unknown)
  if("${present}" STREQUAL "no" OR "${count}" STREQUAL "0")
    set(seen none)
  elseif(
    NOT DEFINED present
    AND "${gpus}" STREQUAL ""
    AND NOT EXISTS /proc/driver/nvidia
    AND NOT EXISTS /dev/nvidiactl
    AND NOT EXISTS /dev/dxg
    AND NOT EXISTS /dev/nvhost-ctrl
  )
    set(seen none)
  endif()
  set("${out_seen}" "${seen}" PARENT_SCOPE)
  set("${out_gpus}" "${gpus}" PARENT_SCOPE)
endfunction()

# _torchcuda_package_rewrites(<out> <cc> <version> <known>): up to 2.14 the package turns every `2.1` into `2.1(2.0)`, the
# Fermi of 2010, also that of 12.1; from 2.15 on it cuts a GPU that is too new down to what nvcc knows: `clamped`.
function(_torchcuda_package_rewrites out cc version known)
  set("${out}" "" PARENT_SCOPE)
  if(DEFINED version AND NOT "${version}" STREQUAL "" AND NOT version VERSION_LESS 2.15)
    string(REPLACE "." "" arch "${cc}")
    list(GET known -1 newest)
    if(arch GREATER newest)
      set("${out}" clamped PARENT_SCOPE)
    endif()
  elseif("${cc}" MATCHES "2\\.1$" AND NOT "${cc}" STREQUAL "2.1")
    set("${out}" 20 PARENT_SCOPE)
  endif()
endfunction()
