# SPDX-License-Identifier: BSD-3-Clause
#
# What libtorch's own CMake package needs to get through on this machine, by variables alone. Each is set only where the
# package would fail without it, and is a fact `package.*`, so that it is told.
include_guard(GLOBAL)

# torchcuda_prepare_package(<prefix>): decides, and notes the facts. <prefix>_names: the variables to set in the scope of
# the project's find_package(Torch); <prefix>.<name>: their values.
function(torchcuda_prepare_package prefix)
  set(names "")
  torchcuda_get_fact(variant torch.variant)
  if("${variant}" STREQUAL "cuda")
    foreach(part IN ITEMS toolkit arch_list standard nvtoolsext)
      set(part_names "")
      cmake_language(CALL "_torchcuda_prepare_${part}")
      foreach(name IN LISTS part_names)
        list(APPEND names "${name}")
        set("${prefix}.${name}" "${part.${name}}" PARENT_SCOPE)
      endforeach()
    endforeach()
  endif()
  set("${prefix}_names" "${names}" PARENT_SCOPE)
endfunction()

# _torchcuda_prepare_set(<name> <value>): called by one of the parts, for two scopes up. A macro, since it acts for the
# function that calls it.
macro(_torchcuda_prepare_set name value)
  list(APPEND part_names "${name}")
  set(part_names "${part_names}" PARENT_SCOPE)
  set("part.${name}" "${value}" PARENT_SCOPE)
endmacro()

# The toolkit: libtorch's package finds it by a search of its own (CUDA_PATH, PATH), and stops where that leads to
# another version than the compiler's, or to none. A toolkit of wheels lacks lib64/ and the links.
function(_torchcuda_prepare_toolkit)
  torchcuda_get_fact(nvcc nvcc.path)
  if(NOT DEFINED nvcc)
    return()
  endif()
  torchcuda_plan_cuda_language(compiler)
  if(NOT "${compiler}" STREQUAL "")
    _torchcuda_prepare_set(CMAKE_CUDA_COMPILER "${compiler}")
  endif()
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
  _torchcuda_prepare_set(CUDA_TOOLKIT_ROOT_DIR "${root}")
endfunction()

# _torchcuda_nvcc_of_package(<out>): the nvcc that the package would take for the toolkit's, as its FindCUDA.cmake looks.
function(_torchcuda_nvcc_of_package out)
  unset(found) # a value of the caller's would end the search
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

# The list of architectures, only where nobody gave one and nvcc would refuse the package's own. Blanks between: libtorch
# 2.0's package stops at a `;` (measured), which is put right where the user wrote one, too.
function(_torchcuda_prepare_arch_list)
  torchcuda_option(list TORCH_CUDA_ARCH_LIST)
  torchcuda_get_fact(version torch.version)
  if(NOT "${list}" STREQUAL "")
    if("${list}" MATCHES ";" AND DEFINED version AND version VERSION_LESS 2.1)
      string(REPLACE ";" " " list "${list}")
      _torchcuda_prepare_set(TORCH_CUDA_ARCH_LIST "${list}")
    endif()
    return()
  endif()
  torchcuda_package_archs_refused(refused)
  if("${refused}" STREQUAL "")
    return()
  endif()
  torchcuda_choose_architectures(archs list)
  if(NOT "${list}" STREQUAL "")
    torchcuda_set_fact(package.arch_list "${list}")
    torchcuda_set_fact(package.arch_refused "${refused}")
    _torchcuda_prepare_set(TORCH_CUDA_ARCH_LIST "${list}")
  endif()
endfunction()

# The C++ standard of `.cu`: the package takes CMAKE_CXX_STANDARD for it, and up to CMake 3.25.1 nobody knows how to ask
# nvcc for C++20.
function(_torchcuda_prepare_standard)
  torchcuda_get_fact(need torch.cuda_standard)
  torchcuda_get_fact(version torch.version)
  if(NOT DEFINED need OR need LESS 20)
    return()
  endif()
  set(raise no)
  if("${CMAKE_CUDA_STANDARD}" STREQUAL "")
    if("${CMAKE_CXX_STANDARD}" STREQUAL "")
      set(raise "${version}") # from 2.15 on its target asks for the standard itself
    else()
      torchcuda_standard(have "${CMAKE_CXX_STANDARD}")
      if(have LESS need)
        set(raise yes)
      endif()
    endif()
  endif()
  if("${raise}" STREQUAL "yes" OR ("${raise}" MATCHES "[0-9]" AND raise VERSION_LESS 2.15))
    torchcuda_set_fact(package.cuda_standard "${need}")
    _torchcuda_prepare_set(CMAKE_CUDA_STANDARD "${need}")
  endif()
  torchcuda_get_fact(nvcc nvcc.version)
  _torchcuda_knows_cuda_standard(known "${need}")
  if(NOT known AND DEFINED nvcc AND NOT nvcc VERSION_LESS 12.0)
    torchcuda_set_fact(package.cuda_dialect "${need}")
    _torchcuda_prepare_set("CMAKE_CUDA${need}_STANDARD_COMPILE_OPTION" "-std=c++${need}")
    _torchcuda_prepare_set("CMAKE_CUDA${need}_EXTENSION_COMPILE_OPTION" "-std=c++${need}")
  endif()
endfunction()

# nvToolsExt, which libtorch up to 2.7 asks for and CUDA 12.9 dropped: an empty target of that name, or its successor's
# headers, which hold everything.
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
