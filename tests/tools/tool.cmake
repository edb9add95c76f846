# SPDX-License-Identifier: BSD-3-Clause
#
# cmake -DSOURCE=<repository> -DWORK=<scratch> -DLIMIT=<seconds> -DBEHAVIOUR=<one of
#   fakes/tools/misbehave, or nested> [-DBESIDE=<another>] [-DPLAIN=yes] -P tool.cmake
#
# Runs one tool, and prints what torchcuda_run_tool() gives. PLAIN: as where there is no `timeout`.
cmake_minimum_required(VERSION 3.22...4.4)
set_property(GLOBAL PROPERTY TorchCUDA.cache_dir "${WORK}")
include("${SOURCE}/cmake/TorchCUDA/load.cmake")
if(PLAIN)
  set_property(GLOBAL PROPERTY TorchCUDA.limits.timeout "")
endif()
set(tool "${SOURCE}/tests/fakes/tools/misbehave" "${BEHAVIOUR}" "${WORK}/written")
if(BEHAVIOUR STREQUAL "nested") # as the trial programs
  set(
    tool
    "${CMAKE_COMMAND}"
    "-DSOURCE=${SOURCE}"
    "-DWORK=${WORK}"
    -DLIMIT=500
    -DBEHAVIOUR=ignores
    -P
    "${CMAKE_CURRENT_LIST_FILE}"
  )
endif()
if(DEFINED BESIDE)
  torchcuda_run_beside(PROGRAM "${SOURCE}/tests/fakes/tools/misbehave" "${BESIDE}")
endif()
file(WRITE "${WORK}/started" "")
torchcuda_run_tool(run TIMEOUT "${LIMIT}" PROGRAM ${tool})
string(SUBSTRING "${run_output}" 0 20 output)
string(SUBSTRING "${run_error}" 0 20 error)
message(NOTICE "result: ${run_result}\noutput: ${output}\nerror: ${error}")
