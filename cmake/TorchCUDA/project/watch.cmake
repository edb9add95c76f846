# SPDX-License-Identifier: BSD-3-Clause
#
# Catches every find_package(Torch) of the project, also in a subdirectory, in another package's
# Config file or behind an overridden find_package(). CMake sets Torch_VERSION after it found
# TorchConfig.cmake and before it reads it. It sets Torch_CONSIDERED_CONFIGS after reading. A watch
# on both runs in the scope of the call, so the variables it sets reach only libtorch's package.
# Order and scope are the same in CMake 3.22.6, 3.25.2 and 4.4.4 (measured).
#
# A dependency provider cannot replace this: a project has only one, and find_package() accepts a
# <name>_FOUND of an earlier call as its answer.
include_guard(GLOBAL)

# torchcuda_watch_package(): from now on every find_package(Torch) is judged and prepared.
function(torchcuda_watch_package)
  get_property(watching GLOBAL PROPERTY TorchCUDA.watching)
  if(NOT watching)
    set_property(GLOBAL PROPERTY TorchCUDA.watching yes)
    variable_watch(Torch_VERSION _torchcuda_on_package)
    variable_watch(Torch_CONSIDERED_CONFIGS _torchcuda_on_package)
  endif()
endfunction()

# The watch. Torch_FIND_COMPONENTS is defined only inside find_package(Torch).
function(_torchcuda_on_package variable access value)
  if(NOT "${access}" STREQUAL "MODIFIED_ACCESS" OR NOT DEFINED Torch_FIND_COMPONENTS)
    return()
  endif()
  get_property(inside GLOBAL PROPERTY TorchCUDA.inside_package)
  if(
    "${variable}" STREQUAL "Torch_VERSION"
    AND NOT inside
    AND EXISTS "${Torch_DIR}/TorchConfig.cmake"
  )
    set_property(GLOBAL PROPERTY TorchCUDA.inside_package yes)
    torchcuda_need(project/package)
    torchcuda_package_entered(prepared)
    foreach(name IN LISTS prepared_names)
      set("${name}" "${prepared.${name}}" PARENT_SCOPE)
    endforeach()
  elseif("${variable}" STREQUAL "Torch_CONSIDERED_CONFIGS" AND inside)
    set_property(GLOBAL PROPERTY TorchCUDA.inside_package no)
    # The package has cleared the architectures: restore the user's.
    get_property(archs GLOBAL PROPERTY TorchCUDA.own_architectures)
    if(NOT "${archs}" STREQUAL "")
      set(CMAKE_CUDA_ARCHITECTURES "${archs}" PARENT_SCOPE)
    endif()
    if(Torch_FOUND)
      torchcuda_package_left()
    endif()
  endif()
endfunction()
