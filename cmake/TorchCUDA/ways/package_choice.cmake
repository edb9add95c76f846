# SPDX-License-Identifier: BSD-3-Clause
#
# Which architectures libtorch's package will hand to nvcc, and what of the caller's CMAKE_CUDA_ARCHITECTURES is kept.
include_guard(GLOBAL)

# torchcuda_package_choice(<out> <out source>): what libtorch's package will hand to nvcc, in CMake's spelling, in place of what
# the user asked CMake for: TORCH_CUDA_ARCH_LIST, else its own list. Where nvcc refuses that, the package gets another
# (ways/prepare): the user's stays as it is, and where nobody gave one, it is the package's without what nvcc refuses.
function(torchcuda_package_choice out out_source)
  torchcuda_option(list TORCH_CUDA_ARCH_LIST)
  get_property(ours GLOBAL PROPERTY TorchCUDA.our_arch_list)
  if(NOT "${list}" STREQUAL "" AND NOT "${list}" STREQUAL "${ours}")
    torchcuda_archs_from_torch(asked "${list}")
    if(NOT "${asked}" STREQUAL "")
      set("${out}" "${asked}" PARENT_SCOPE)
      set("${out_source}" TORCH_CUDA_ARCH_LIST PARENT_SCOPE)
      return()
    endif()
  endif()
  torchcuda_package_archs_refused(refused)
  _torchcuda_package_gpus(seen gpus)
  torchcuda_get_fact(from machine.source)
  if(
    NOT "${refused}" STREQUAL ""
    AND
      (
        NOT "${${out_source}}" STREQUAL ""
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
    torchcuda_package_own_list(taken dropped)
  endif()
  torchcuda_archs_from_torch(taken "${taken}")
  if(NOT "${taken}" STREQUAL "")
    set("${out}" "${taken}" PARENT_SCOPE)
    set("${out_source}" "libtorch's package" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_package_architectures(<out>): CMAKE_CUDA_ARCHITECTURES as the caller asked for it: empty where it is CMake's
# default, or was put there by find_package(TorchCUDA). libtorch's package sets it to OFF for its caller; only what was
# asked for is put back, and only where the package's list was made of it.
function(_torchcuda_package_architectures out)
  set(asked "${CMAKE_CUDA_ARCHITECTURES}")
  _torchcuda_arch_default(by_nobody)
  if(by_nobody)
    set(asked "")
  endif()
  get_property(chosen GLOBAL PROPERTY TorchCUDA.result.ARCHITECTURES)
  torchcuda_get_fact(source project.architectures_source)
  if("${source}" MATCHES "^(GPU|libtorch|TorchCUDA_RUNS_ON)$" AND "${asked}" STREQUAL "${chosen}")
    set(asked "")
  endif()
  set_property(GLOBAL PROPERTY TorchCUDA.own_architectures "${asked}")
  set("${out}" "${asked}" PARENT_SCOPE)
endfunction()

# _torchcuda_judge_package_archs(): the facts of what libtorch's package will hand to nvcc.
function(_torchcuda_judge_package_archs)
  torchcuda_forget_fact(project.architectures project.architectures_source)
  torchcuda_get_fact(cuda project.cuda)
  if("${cuda}" STREQUAL "no")
    return()
  endif()
  torchcuda_choose_architectures(archs list)
  string(REPLACE ";" " " archs "${archs}")
  torchcuda_set_fact(project.architectures "${archs}")
endfunction()
