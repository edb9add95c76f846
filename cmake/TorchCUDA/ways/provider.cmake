# SPDX-License-Identifier: BSD-3-Clause
#
# A dependency provider that provides nothing: it listens. Where a project asks for Torch and says nowhere where it is
# (no HINTS, no PATHS, no CMAKE_PREFIX_PATH that holds it), find_package() would fail beside an active Python environment
# that has one; it is named then. The built-in search does the rest, as if nobody had listened.
include_guard(GLOBAL)

# torchcuda_provide_torch(<out note>): registers it, unless CMake is too old for it, or somebody else may have one: there
# can be but one, and the last one wins without a word.
function(torchcuda_provide_torch out)
  set("${out}" "" PARENT_SCOPE)
  if(CMAKE_VERSION VERSION_LESS 3.24)
    set(
      "${out}"
      " (CMake ${CMAKE_VERSION}: the project has to find libtorch itself, or by -DTorchCUDA_ROOT=…)"
      PARENT_SCOPE
    )
    return()
  endif()
  list(LENGTH CMAKE_PROJECT_TOP_LEVEL_INCLUDES count)
  if(count GREATER 1)
    set(
      "${out}"
      " (another include may be a dependency provider: the project has to find libtorch itself)"
      PARENT_SCOPE
    )
  elseif(count EQUAL 1)
    cmake_language(SET_DEPENDENCY_PROVIDER torchcuda_listen SUPPORTED_METHODS FIND_PACKAGE)
  endif()
endfunction()

# torchcuda_listen(FIND_PACKAGE <name> <argument>...): the provider. It leaves <name>_FOUND alone, so that CMake goes on.
function(torchcuda_listen method package)
  if(NOT "${package}" STREQUAL "Torch" OR DEFINED Torch_FIND_COMPONENTS)
    return()
  endif()
  set(words "${ARGN}")
  foreach(word IN ITEMS HINTS PATHS NO_DEFAULT_PATH MODULE)
    if(word IN_LIST words)
      return()
    endif()
  endforeach()
  torchcuda_torch_dir_hint(hint)
  if(NOT "${hint}" STREQUAL "" OR NOT "${Torch_ROOT}$ENV{Torch_ROOT}" STREQUAL "")
    return()
  endif()
  _torchcuda_torch_nearby(dir)
  if(DEFINED dir)
    torchcuda_set_torch_dir("${dir}")
  endif()
endfunction()

# _torchcuda_torch_nearby(<out>): the CMake package of the libtorch that locate/ finds, unless find_package() finds one
# by itself, in the places that it looks into first.
function(_torchcuda_torch_nearby out)
  unset("${out}" PARENT_SCOPE)
  unset(own)
  find_path(
    own
    TorchConfig.cmake
    PATH_SUFFIXES
      share/cmake/Torch
      lib/cmake/Torch
      lib64/cmake/Torch
      torch/share/cmake/Torch
      NO_CACHE
  )
  if(own)
    return()
  endif()
  torchcuda_clear_facts()
  torchcuda_need(gather)
  torchcuda_locate_torch()
  torchcuda_get_fact(root torch.root)
  if(DEFINED root)
    torchcuda_torch_folders(its "${root}")
    if(DEFINED its_cmake_dir)
      set("${out}" "${its_cmake_dir}" PARENT_SCOPE)
    endif()
  endif()
  torchcuda_clear_facts()
endfunction()
