# SPDX-License-Identifier: BSD-3-Clause
#
# Chooses the toolkit for libtorch's own CMake package. The package searches CUDA_PATH and PATH, and
# stops if it finds none or a version other than the compiler's. A toolkit from wheels has no lib64/
# and no libcudart.so.
include_guard(GLOBAL)

# torchcuda_prepare_toolkit(<out compiler> <out root>): the new CMAKE_CUDA_COMPILER and
# CUDA_TOOLKIT_ROOT_DIR; each empty to leave it.
function(torchcuda_prepare_toolkit out_compiler out_root)
  set("${out_root}" "" PARENT_SCOPE)
  set("${out_compiler}" "" PARENT_SCOPE)
  torchcuda_get_fact(nvcc nvcc.path)
  if(NOT DEFINED nvcc)
    return()
  endif()
  torchcuda_plan_cuda_language(compiler)
  set("${out_compiler}" "${compiler}" PARENT_SCOPE)
  if(NOT "${CUDA_TOOLKIT_ROOT_DIR}" STREQUAL "")
    return()
  endif()
  torchcuda_linked_toolkit(root "${nvcc}")
  if("${root}" STREQUAL "")
    torchcuda_get_fact(root toolkit.root)
    _torchcuda_nvcc_of_package(found)
    file(REAL_PATH "${nvcc}" real)
    if(NOT DEFINED root OR "${found}" STREQUAL real)
      return()
    endif()
  endif()
  torchcuda_set_fact(package.toolkit "${root}")
  set("${out_root}" "${root}" PARENT_SCOPE)
endfunction()

# _torchcuda_nvcc_of_package(<out>): the nvcc that the package's FindCUDA.cmake would find.
function(_torchcuda_nvcc_of_package out)
  unset(found) # a set variable would skip the search
  find_program(
    found
    NAMES nvcc
    PATHS
    ENV CUDA_TOOLKIT_ROOT
    ENV CUDA_PATH
    ENV CUDA_BIN_PATH
    PATH_SUFFIXES bin bin64
    NO_DEFAULT_PATH
    NO_CACHE
  )
  find_program(found NAMES nvcc PATHS /opt/cuda/bin PATH_SUFFIXES cuda/bin NO_CACHE)
  set(real "")
  if(found)
    file(REAL_PATH "${found}" real)
  endif()
  set("${out}" "${real}" PARENT_SCOPE)
endfunction()
