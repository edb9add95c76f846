# SPDX-License-Identifier: BSD-3-Clause
#
# Compares a whole report with its expected text: cmake -DCASE=<case> [-DFIX=ON] -P run.cmake
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/../limits.cmake")

set(facts "${CMAKE_CURRENT_LIST_DIR}/${CASE}.facts")
set(expected "${CMAKE_CURRENT_LIST_DIR}/${CASE}.txt")
file(STRINGS "${facts}" exit REGEX "^# exit: " LIMIT_COUNT 1)
string(REPLACE "# exit: " "" exit "${exit}")
if(exit EQUAL 2 AND CMAKE_VERSION VERSION_LESS 3.29)
  set(exit 1)
endif()
execute_process(
  COMMAND
    "${CMAKE_COMMAND}" -E env --unset=TorchCUDA_IGNORE "${CMAKE_COMMAND}"
    "-DTorchCUDA_FACTS=${facts}" -DTorchCUDA_REPORT=report-${CASE}.json -DTorchCUDA_CACHE=OFF -P
    "${CMAKE_CURRENT_LIST_DIR}/../../cmake/TorchCUDACheck.cmake"
  TIMEOUT ${TEST_SECONDS}
  RESULT_VARIABLE result
  OUTPUT_VARIABLE text
  ERROR_VARIABLE error
)
file(REMOVE "report-${CASE}.json") # run by hand, it would stay in the source tree
string(REGEX REPLACE "[0-9]+\\.[0-9][0-9] s\n$" "<time>\n" text "${text}")
if(FIX)
  file(WRITE "${expected}" "${text}")
endif()
file(READ "${expected}" wanted)
if(NOT result STREQUAL exit)
  message(FATAL_ERROR "exit ${result}, not ${exit}\n${text}${error}")
endif()
if(NOT text STREQUAL wanted)
  message("${text}--- but wanted\n${wanted}")
  message(FATAL_ERROR "${CASE}: the report has changed")
endif()
