# SPDX-License-Identifier: BSD-3-Clause
#
# Way 1: a project that knows nothing of TorchCUDA. Nothing of the project is known when this is included, before its
# languages: what is judged is judged later, at its enable_language(CUDA), its find_package(Torch), and at its end.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/nearby.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/before_cuda.cmake")

# torchcuda_begin_top_level(): once; CMAKE_PROJECT_INCLUDE_BEFORE comes here for every project() call.
function(torchcuda_begin_top_level)
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
  torchcuda_second_walk_later()
  message(STATUS "TorchCUDA: find_package(Torch) will be checked")
endfunction()

# torchcuda_offer_hinted_torch(): a libtorch named by a hint of ours, which find_package(Torch) would not know, is handed
# to it. Others are left to the project's own search.
function(torchcuda_offer_hinted_torch)
  foreach(name IN ITEMS TorchCUDA_ROOT LIBTORCH)
    torchcuda_option(value "${name}")
    if(NOT "${value}" STREQUAL "")
      torchcuda_absolute(path "${value}")
      torchcuda_torch_at(root "${path}")
      if(NOT DEFINED root)
        torchcuda_torch_problem(problem "${value}")
        message(FATAL_ERROR "TorchCUDA: ${name} is '${value}', which ${problem}.")
      endif()
      torchcuda_torch_folders(its "${root}")
      if(DEFINED its_cmake_dir)
        torchcuda_set_torch_dir("${its_cmake_dir}")
      endif()
      return()
    endif()
  endforeach()
endfunction()
