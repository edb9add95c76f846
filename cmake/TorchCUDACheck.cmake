# SPDX-License-Identifier: BSD-3-Clause
#
# Judges this machine with no project at all:   cmake [-D<hint or switch>=…] -P TorchCUDACheck.cmake
#
# Hints and switches are those of FindTorchCUDA.cmake, by -D or by environment, and:
#   TorchCUDA_COMPONENTS  as after COMPONENTS: `CUDA` if your `.cu` files use libtorch
#   TorchCUDA_FACTS       judge the facts of this file instead of this machine's
#   TorchCUDA_REPORT      where the report goes; default: TorchCUDA-report.json in the current folder
# Exit code: 0 fits, 1 misfit, 2 could not check (1 with CMake before 3.29; trust the report's `verdict`).
#
# Judges a project without touching a file of it:
#   cmake … -DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=<…>/TorchCUDACheck.cmake    (CMake 3.24 and newer)
#   cmake … -DCMAKE_PROJECT_INCLUDE_BEFORE=<…>/TorchCUDACheck.cmake        (CMake 3.22 and 3.23)
if(NOT DEFINED CMAKE_SCRIPT_MODE_FILE)
  cmake_policy(PUSH)
  cmake_policy(VERSION 3.22...4.0)
  include("${CMAKE_CURRENT_LIST_DIR}/TorchCUDA/all.cmake")
  include("${CMAKE_CURRENT_LIST_DIR}/TorchCUDA/find.cmake")
  include("${CMAKE_CURRENT_LIST_DIR}/TorchCUDA/ways/top_level.cmake")
  torchcuda_begin_top_level()
  cmake_policy(POP)
  return()
endif()

cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/TorchCUDA/all.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/TorchCUDA/script.cmake")

torchcuda_check_script(_TorchCUDA_code)
if(NOT _TorchCUDA_code EQUAL 0)
  if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.29)
    cmake_language(EXIT ${_TorchCUDA_code})
  endif()
  get_property(_TorchCUDA_summary GLOBAL PROPERTY TorchCUDA.summary)
  message(FATAL_ERROR "TorchCUDA: ${_TorchCUDA_summary}")
endif()
