# SPDX-License-Identifier: BSD-3-Clause
#
# Checks this machine without a project:   cmake [-D<hint or switch>=…] -P TorchCUDACheck.cmake
#
# Hints and switches are those of FindTorchCUDA.cmake, as -D before -P or in the environment, and:
#   TorchCUDA_COMPONENTS  as after COMPONENTS: `CUDA` if your `.cu` files use libtorch
#   TorchCUDA_FACTS       check the facts in this file or saved report, not this machine
#   TorchCUDA_EXPLAIN     explain the rule with this id, and check nothing
#   TorchCUDA_REPORT      the report file; default: TorchCUDA-report.json in the current folder
# Exit code: 0 fits, 1 misfit, 2 could not check, or TorchCUDA_REPORT could not be written. CMake before 3.29 exits with 1 instead of 2: read
# `verdict` in the report.
#
# Checks a project without changing its files, at its enable_language(CUDA), at its
# find_package(Torch), and at the end of configure:
#   cmake … -DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=<…>/TorchCUDACheck.cmake    (CMake 3.24 and newer)
#   cmake … -DCMAKE_PROJECT_INCLUDE_BEFORE=<…>/TorchCUDACheck.cmake        (CMake 3.22 and 3.23)
if(NOT DEFINED CMAKE_SCRIPT_MODE_FILE)
  cmake_policy(PUSH)
  cmake_policy(VERSION 3.22...4.0)
  include("${CMAKE_CURRENT_LIST_DIR}/TorchCUDA/load.cmake")
  torchcuda_need(entry/find entry/top_level)
  torchcuda_begin_top_level()
  cmake_policy(POP)
  return()
endif()

cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/TorchCUDA/load.cmake")
torchcuda_need(entry/script)

torchcuda_check_script(_TorchCUDA_code)
if(NOT _TorchCUDA_code EQUAL 0)
  if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.29)
    cmake_language(EXIT ${_TorchCUDA_code})
  endif()
  get_property(_TorchCUDA_summary GLOBAL PROPERTY TorchCUDA.project.summary)
  torchcuda_printable(_TorchCUDA_summary "${_TorchCUDA_summary}")
  message(FATAL_ERROR "TorchCUDA: ${_TorchCUDA_summary}")
endif()
