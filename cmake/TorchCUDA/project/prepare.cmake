# SPDX-License-Identifier: BSD-3-Clause
#
# Chooses the variables that libtorch's own CMake package needs on this machine. Each is set only if
# the package would fail without it. Each is also a fact `package.*`, so the report tells it.
include_guard(GLOBAL)

torchcuda_need(project/prepare_toolkit)

# torchcuda_prepare_package(<prefix>): <prefix>_names: the variables to set in the scope of the
# project's find_package(Torch). <prefix>.<name>: their values. Sets package.*.
function(torchcuda_prepare_package prefix)
  set("${prefix}_names" "" PARENT_SCOPE)
  torchcuda_get_fact(variant torch.variant)
  if(NOT "${variant}" STREQUAL "cuda")
    return()
  endif()
  torchcuda_prepare_toolkit(value.CMAKE_CUDA_COMPILER value.CUDA_TOOLKIT_ROOT_DIR)
  _torchcuda_prepare_arch_list(value.TORCH_CUDA_ARCH_LIST)
  _torchcuda_prepare_standard(value.CMAKE_CUDA_STANDARD)
  _torchcuda_prepare_dialect(standard option)
  set("value.CMAKE_CUDA${standard}_STANDARD_COMPILE_OPTION" "${option}")
  set("value.CMAKE_CUDA${standard}_EXTENSION_COMPILE_OPTION" "${option}")
  _torchcuda_prepare_nvtoolsext()
  set(names "")
  foreach(
    name
    IN
    ITEMS
      CMAKE_CUDA_COMPILER
      CUDA_TOOLKIT_ROOT_DIR
      TORCH_CUDA_ARCH_LIST
      CMAKE_CUDA_STANDARD
      CMAKE_CUDA${standard}_STANDARD_COMPILE_OPTION
      CMAKE_CUDA${standard}_EXTENSION_COMPILE_OPTION
  )
    if(NOT "${value.${name}}" STREQUAL "")
      list(APPEND names "${name}")
      set("${prefix}.${name}" "${value.${name}}" PARENT_SCOPE)
    endif()
  endforeach()
  set("${prefix}_names" "${names}" PARENT_SCOPE)
endfunction()

# _torchcuda_prepare_arch_list(<out>): the new TORCH_CUDA_ARCH_LIST; empty to leave it. Set if the
# user gave none and nvcc would refuse the package's default. Separated by blanks: libtorch 2.0's
# package stops at a `;` (measured). A user's `;` is replaced as well.
function(_torchcuda_prepare_arch_list out)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(list project.torch_arch_list)
  torchcuda_get_fact(version torch.version)
  if(NOT "${list}" STREQUAL "")
    if("${list}" MATCHES ";" AND DEFINED version AND version VERSION_LESS 2.1)
      string(REPLACE ";" " " list "${list}")
      set("${out}" "${list}" PARENT_SCOPE)
    endif()
    return()
  endif()
  torchcuda_package_archs_refused(refused)
  if("${refused}" STREQUAL "")
    return()
  endif()
  torchcuda_get_fact(list plan.arch_list)
  if(NOT "${list}" STREQUAL "")
    torchcuda_set_fact(package.arch_list "${list}")
    torchcuda_set_fact(package.arch_refused "${refused}")
    set("${out}" "${list}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_prepare_standard(<out>): the new CMAKE_CUDA_STANDARD; empty to leave it. The package's
# default is CMAKE_CXX_STANDARD.
function(_torchcuda_prepare_standard out)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(need torch.cuda_standard)
  torchcuda_get_fact(version torch.version)
  if(NOT DEFINED need OR need LESS 20)
    return()
  endif()
  set(raise no)
  if("${CMAKE_CUDA_STANDARD}" STREQUAL "")
    if("${CMAKE_CXX_STANDARD}" STREQUAL "")
      set(raise "${version}") # from 2.15 on the package's target sets it
    else()
      torchcuda_standard(have "${CMAKE_CXX_STANDARD}")
      if(have LESS need)
        set(raise yes)
      endif()
    endif()
  endif()
  if("${raise}" STREQUAL "yes" OR ("${raise}" MATCHES "[0-9]" AND raise VERSION_LESS 2.15))
    torchcuda_set_fact(package.cuda_standard "${need}")
    set("${out}" "${need}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_prepare_dialect(<out standard> <out option>): a standard that this CMake has no nvcc
# option for (C++20, up to CMake 3.25.1), and the option. Empty if there is none.
function(_torchcuda_prepare_dialect out_standard out_option)
  set("${out_standard}" "" PARENT_SCOPE)
  set("${out_option}" "" PARENT_SCOPE)
  torchcuda_get_fact(need torch.cuda_standard)
  if(NOT DEFINED need OR need LESS 20)
    return()
  endif()
  torchcuda_get_fact(nvcc nvcc.version)
  torchcuda_knows_cuda_standard(known "${need}")
  if(NOT known AND DEFINED nvcc AND NOT nvcc VERSION_LESS 12.0)
    torchcuda_set_fact(package.cuda_dialect "${need}")
    set("${out_standard}" "${need}" PARENT_SCOPE)
    set("${out_option}" "-std=c++${need}" PARENT_SCOPE)
  endif()
endfunction()

# libtorch up to 2.7 wants nvToolsExt, which CUDA 12.9 dropped. Defines a target of that name: with
# the headers of its successor NVTX 3, which is header-only, or empty.
function(_torchcuda_prepare_nvtoolsext)
  torchcuda_get_fact(wants torch.nvtoolsext)
  torchcuda_get_fact(has toolkit.nvtoolsext)
  torchcuda_get_fact(include toolkit.include_dir)
  if(
    NOT "${wants}" MATCHES "^(yes|system)$"
    OR NOT "${has}" STREQUAL "no"
    OR TARGET CUDA::nvToolsExt
  )
    return()
  endif()
  torchcuda_set_fact(package.nvtoolsext yes)
  add_library(CUDA::nvToolsExt INTERFACE IMPORTED)
  if(EXISTS "${include}/nvtx3/nvToolsExt.h")
    torchcuda_plain_path(include "${include}" toolkit-include)
    set_target_properties(CUDA::nvToolsExt PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${include}")
  endif()
endfunction()
