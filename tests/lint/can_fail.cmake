# SPDX-License-Identifier: BSD-3-Clause
#
# Runs a check over its planted module: it fails, and finds what expected.txt says, no more and no less.
cmake_minimum_required(VERSION 3.22)
execute_process(
  COMMAND "${PYTHON}" -B "${CMAKE_CURRENT_LIST_DIR}/${LINT}" "planted/${LINT}"
  WORKING_DIRECTORY "${CMAKE_CURRENT_LIST_DIR}"
  RESULT_VARIABLE result
  OUTPUT_VARIABLE found
  ERROR_VARIABLE error
)
file(READ "${CMAKE_CURRENT_LIST_DIR}/planted/${LINT}/expected.txt" expected)
if(NOT result EQUAL 1 OR NOT "${found}" STREQUAL "${expected}")
  message(FATAL_ERROR "exit code ${result}, found:\n${found}\nexpected:\n${expected}${error}")
endif()
