# SPDX-License-Identifier: BSD-3-Clause
#
# libtorch's own CMake package passes nvcc the visible GPUs by default, else a fixed list.
include_guard(GLOBAL)

# torchcuda_package_archs_refused(<out>): the first of them that nvcc refuses; empty if none is
# known.
function(torchcuda_package_archs_refused out)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(known nvcc.archs)
  if(NOT DEFINED known)
    return()
  endif()
  torchcuda_words(known "${known}")
  _torchcuda_package_gpus(seen gpus)
  if("${gpus}" STREQUAL "" AND "${seen}" STREQUAL "none")
    _torchcuda_package_own_refused(refused "${known}")
    set("${out}" "${refused}" PARENT_SCOPE)
    return()
  endif()
  torchcuda_get_fact(names torch.arch_names)
  torchcuda_name_forms(forms "${names}")
  torchcuda_get_fact(version torch.version)
  foreach(cc IN LISTS gpus)
    string(REPLACE "." "" arch "${cc}")
    _torchcuda_package_rewrites(rewritten "${cc}" "${version}" "${known}")
    if("${rewritten}" STREQUAL "" AND NOT forms STREQUAL "" AND NOT cc MATCHES "^(${forms})$")
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

# _torchcuda_package_own_refused(<out> <known>): the first of the fixed list that is not in <known>.
function(_torchcuda_package_own_refused out known)
  torchcuda_get_fact(floor torch.arch_floor)
  if(DEFINED floor AND NOT floor IN_LIST known)
    set("${out}" "${floor}" PARENT_SCOPE)
    return()
  endif()
  _torchcuda_package_own_list(taken dropped)
  string(REGEX MATCH "^[^;]+" first "${dropped}")
  set("${out}" "${first}" PARENT_SCOPE)
endfunction()

# _torchcuda_package_own_list(<out taken> <out dropped>): splits the package's list for this nvcc
# (torch.package_archs) into what nvcc builds (`8.0;9.0a`) and what it refuses (`50;101a`).
function(_torchcuda_package_own_list out_taken out_dropped)
  torchcuda_get_fact(known nvcc.archs)
  torchcuda_get_fact(words torch.package_archs)
  torchcuda_words(known "${known}")
  torchcuda_words(words "${words}")
  set(taken "")
  set(dropped "")
  foreach(word IN LISTS words)
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

# _torchcuda_package_gpus(<out seen> <out gpus>): <seen>: `none` if certainly no GPU is visible.
function(_torchcuda_package_gpus out_seen out_gpus)
  torchcuda_get_fact(present driver.present)
  torchcuda_get_fact(count gpu.count)
  torchcuda_get_fact(trace driver.trace)
  torchcuda_visible_gpus(gpus)
  string(STRIP "${gpus}" gpus)
  string(REPLACE " " ";" gpus "${gpus}")
  set(seen unknown)
  if("${present}" STREQUAL "no" OR "${count}" STREQUAL "0")
    set(seen none)
  elseif(NOT DEFINED present AND "${gpus}" STREQUAL "" AND "${trace}" STREQUAL "no")
    set(seen none)
  endif()
  set("${out_seen}" "${seen}" PARENT_SCOPE)
  set("${out_gpus}" "${gpus}" PARENT_SCOPE)
endfunction()

# _torchcuda_package_rewrites(<out> <cc> <version> <known>): what the package makes of a GPU. Up to
# 2.14 it turns every `2.1`, even in `12.1`, into `2.1(2.0)` (Fermi). From 2.15 on it lowers a GPU
# that is too new to nvcc's newest: `clamped`.
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

# torchcuda_plan_package_architectures(<out> <out source> <requested>): replaces the user's architectures by those
# that the package will pass to nvcc: TORCH_CUDA_ARCH_LIST, else its default. If nvcc refuses the
# default, project/prepare.cmake gives the package the user's list, that of the GPUs, or the default
# without what nvcc refuses.
function(torchcuda_plan_package_architectures out_archs out_source requested)
  torchcuda_get_fact(list project.torch_arch_list)
  torchcuda_archs_from_torch(asked "${list}")
  if(NOT "${asked}" STREQUAL "")
    set("${out_archs}" "${asked}" PARENT_SCOPE)
    set("${out_source}" TORCH_CUDA_ARCH_LIST PARENT_SCOPE)
    return()
  endif()
  torchcuda_package_archs_refused(refused)
  _torchcuda_package_gpus(seen gpus)
  torchcuda_get_fact(from machine.source)
  if(
    NOT "${refused}" STREQUAL ""
    AND
      (
        NOT "${requested}" STREQUAL ""
        OR "${from}" STREQUAL "TorchCUDA_RUNS_ON"
        OR NOT "${gpus}" STREQUAL ""
      )
  )
    return()
  endif()
  set(taken "")
  if(NOT "${gpus}" STREQUAL "")
    set(taken "${gpus}")
  elseif("${seen}" STREQUAL "none")
    _torchcuda_package_own_list(taken dropped)
  endif()
  torchcuda_archs_from_torch(taken "${taken}")
  if(NOT "${taken}" STREQUAL "")
    set("${out_archs}" "${taken}" PARENT_SCOPE)
    set("${out_source}" "libtorch's package" PARENT_SCOPE)
  endif()
endfunction()
