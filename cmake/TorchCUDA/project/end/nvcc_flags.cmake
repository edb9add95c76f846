# SPDX-License-Identifier: BSD-3-Clause
#
# libtorch's package adds CUDA_NVCC_FLAGS of the old FindCUDA.cmake to CMAKE_CUDA_FLAGS, and -g -G
# if CUDA_DEVICE_DEBUG is set. Without the package CMake reads neither.
include_guard(GLOBAL)

# torchcuda_lost_nvcc_flags(<target>): sets project.lost_nvcc_flags to those that nvcc does not get.
function(torchcuda_lost_nvcc_flags target)
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  get_directory_property(wanted DIRECTORY "${folder}" DEFINITION CUDA_NVCC_FLAGS)
  get_directory_property(debug DIRECTORY "${folder}" DEFINITION CUDA_DEVICE_DEBUG)
  if(debug)
    list(APPEND wanted -g -G)
  endif()
  get_directory_property(given DIRECTORY "${folder}" DEFINITION CMAKE_CUDA_FLAGS)
  get_property(options TARGET "${target}" PROPERTY COMPILE_OPTIONS)
  string(REGEX REPLACE "[;>]|SHELL:|\\$<[^ ]*:" " " given " ${given} ${options} ")
  torchcuda_cuda_sources(cu "${target}")
  string(REPLACE ";" " " given "${given} ${cu_options} ")
  set(lost "")
  foreach(flag IN LISTS wanted)
    string(FIND "${given}" " ${flag} " at)
    if(at EQUAL -1)
      string(APPEND lost " ${flag}")
    endif()
  endforeach()
  string(STRIP "${lost}" lost)
  torchcuda_set_fact(project.lost_nvcc_flags "${lost}")
endfunction()
