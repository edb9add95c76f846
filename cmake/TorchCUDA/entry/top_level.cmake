# SPDX-License-Identifier: BSD-3-Clause
#
# Route 1: a project that does not know TorchCUDA. This file is included before project() enables
# languages, so nothing of the project is known yet. The checks follow at its enable_language(CUDA),
# at its find_package(Torch), and at the end of configure.
include_guard(GLOBAL)
torchcuda_need(locate/own_prefix project/nearby project/before_cuda)

# torchcuda_begin_top_level(): acts once; CMAKE_PROJECT_INCLUDE_BEFORE calls it at every project().
function(torchcuda_begin_top_level)
  list(APPEND CMAKE_MESSAGE_CONTEXT TorchCUDA)
  get_property(begun GLOBAL PROPERTY TorchCUDA.top_level)
  if(begun)
    return()
  endif()
  set_property(GLOBAL PROPERTY TorchCUDA.top_level yes)
  set_property(GLOBAL PROPERTY TorchCUDA.cache_dir "${CMAKE_BINARY_DIR}/CMakeFiles/TorchCUDA")
  torchcuda_refuse_switches()
  torchcuda_offer_hinted_torch()
  torchcuda_watch_search()
  torchcuda_watch_package()
  torchcuda_watch_cuda_language()
  torchcuda_defer_end()
  torchcuda_message(STATUS "TorchCUDA: find_package(Torch) will be checked")
endfunction()

# torchcuda_offer_hinted_torch(): passes a libtorch named by TorchCUDA_ROOT or LIBTORCH to
# find_package(Torch), which does not read these hints.
function(torchcuda_offer_hinted_torch)
  foreach(name IN ITEMS TorchCUDA_ROOT LIBTORCH)
    torchcuda_option(value "${name}")
    torchcuda_own_prefix(own "${name}" "${value}")
    if(NOT "${value}" STREQUAL "" AND NOT own)
      torchcuda_absolute(path "${value}")
      torchcuda_torch_at(root "${path}")
      if(NOT DEFINED root)
        torchcuda_torch_problem(problem "${value}")
        torchcuda_message(FATAL_ERROR "TorchCUDA: ${name} is '${value}', which ${problem}.")
      endif()
      torchcuda_torch_folders(its "${root}")
      if(DEFINED its_cmake_dir)
        torchcuda_set_torch_dir("${its_cmake_dir}")
      endif()
      return()
    endif()
  endforeach()
endfunction()
