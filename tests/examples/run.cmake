# SPDX-License-Identifier: BSD-3-Clause
#
# Runs a built example, and compares exit code and output:
#   cmake -DPROGRAM= [-DARGUMENTS=] -DEXIT= -DEXPECT=<regex>... -DREFUSE=<regex>
#     -DLIBRARIES=<folder> -DENVIRONMENT=<name=value>... -P run.cmake
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/../limits.cmake")

if(NOT EXISTS "${PROGRAM}")
  message("skipped: ${PROGRAM} was not built")
  return()
endif()
if(NOT IS_DIRECTORY "${LIBRARIES}")
  message("skipped: ${LIBRARIES} is not there")
  return()
endif()

execute_process(
  COMMAND
    "${CMAKE_COMMAND}" -E env --unset=CUDA_VISIBLE_DEVICES ${ENVIRONMENT}
    "LD_LIBRARY_PATH=${LIBRARIES}" "${PROGRAM}" ${ARGUMENTS}
  TIMEOUT ${STEP_SECONDS}
  RESULT_VARIABLE exit
  OUTPUT_VARIABLE output
  ERROR_VARIABLE output
)
set(wrong "")
if(NOT exit STREQUAL EXIT)
  set(wrong "exit code ${exit}, not ${EXIT}")
endif()
foreach(regex IN LISTS EXPECT)
  if(NOT output MATCHES "${regex}")
    string(APPEND wrong "\nnothing matches: ${regex}")
  endif()
endforeach()
if(REFUSE AND output MATCHES "${REFUSE}")
  string(APPEND wrong "\nthis must not be said: ${CMAKE_MATCH_0}")
endif()
if(NOT wrong STREQUAL "")
  message(FATAL_ERROR "${wrong}\n--- output\n${output}\n---")
endif()
message("${output}")
