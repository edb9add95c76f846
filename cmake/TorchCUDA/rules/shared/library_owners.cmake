# SPDX-License-Identifier: BSD-3-Clause
#
# The Python packages that hold libraries. They read the facts of the calling rule.
include_guard(GLOBAL)

# _torchcuda_owner(<out> <soname>): the Python package with this library, for libtorch's CUDA major.
# Source: the dependencies of the torch wheels 2.9.1 (cu12) and 2.15.0 (cu13), read 2026-11-22.
function(_torchcuda_owner out soname)
  torchcuda_known(major torch.cuda_major 12)
  set(suffix "-cu${major}")
  string(
    CONCAT rows
    "libcudart:cuda-runtime libnvrtc:cuda-nvrtc libcupti:cuda-cupti libcublasLt:cublas libcublas:cublas "
    "libcufft:cufft libcufile:cufile libcurand:curand libcusolver:cusolver libcusparse:cusparse libnvJitLink:nvjitlink libnvToolsExt:nvtx"
  )
  string(REPLACE " " ";" rows "${rows}")
  set("${out}" "" PARENT_SCOPE)
  string(REGEX REPLACE "(-builtins)?\\.so.*$" "" stem "${soname}")
  foreach(row IN LISTS rows)
    string(REGEX MATCH "^([^:]*):(.*)$" row "${row}")
    if(stem STREQUAL CMAKE_MATCH_1)
      set(package "nvidia-${CMAKE_MATCH_2}")
      if(major LESS 13)
        string(APPEND package "${suffix}")
      elseif(package MATCHES "^nvidia-(cuda-.*|nvtx|nvjitlink)$")
        set(package "'${package}==${major}.*'") # the others have their own version numbers
      endif()
      set("${out}" "${package}" PARENT_SCOPE)
    endif()
  endforeach()
  if(stem MATCHES "^libcudnn")
    set("${out}" "nvidia-cudnn${suffix}" PARENT_SCOPE)
  elseif(stem STREQUAL "libnccl")
    set("${out}" "nvidia-nccl${suffix}" PARENT_SCOPE)
  elseif(stem STREQUAL "libcusparseLt")
    set("${out}" "nvidia-cusparselt${suffix}" PARENT_SCOPE)
  elseif(stem MATCHES "^libnvshmem")
    set("${out}" "nvidia-nvshmem${suffix}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_owners(<out> <sonames>): the packages of all these libraries, without duplicates.
function(torchcuda_owners out sonames)
  set(owners "")
  foreach(soname IN LISTS sonames)
    _torchcuda_owner(owner "${soname}")
    if(NOT owner STREQUAL "")
      list(APPEND owners "${owner}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES owners)
  list(JOIN owners " " owners)
  set("${out}" "${owners}" PARENT_SCOPE)
endfunction()
