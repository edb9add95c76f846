# SPDX-License-Identifier: BSD-3-Clause
#
# The project's own find_package(Torch), met where it is: in any folder, in a package's Config, behind a find_package that
# somebody overrode. find_package() itself says where it stands, by the variables it sets: Torch_VERSION once TorchConfig.cmake
# is found and not yet read, Torch_CONSIDERED_CONFIGS when it has been read. A watch on them runs in the scope of that very call, so
# that what is set there reaches libtorch's package and nobody else. Order and scope are the same in CMake 3.22.6, 3.25.2
# and 4.4.4 (measured). A dependency provider is no alternative: there is one for each project, and find_package() takes
# a <name>_FOUND of an earlier call for its answer.
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

# The watch. Torch_FIND_COMPONENTS is there only inside find_package(Torch).
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
    torchcuda_need(ways/package)
    _torchcuda_package_entered(prepared)
    foreach(name IN LISTS prepared_names)
      set("${name}" "${prepared.${name}}" PARENT_SCOPE)
    endforeach()
  elseif("${variable}" STREQUAL "Torch_CONSIDERED_CONFIGS" AND inside)
    set_property(GLOBAL PROPERTY TorchCUDA.inside_package no)
    # Kept across the call: what the caller had asked for, and no default of CMake's.
    get_property(archs GLOBAL PROPERTY TorchCUDA.own_architectures)
    if(NOT "${archs}" STREQUAL "")
      set(CMAKE_CUDA_ARCHITECTURES "${archs}" PARENT_SCOPE)
    endif()
    if(Torch_FOUND)
      _torchcuda_package_left()
    endif()
  endif()
endfunction()
