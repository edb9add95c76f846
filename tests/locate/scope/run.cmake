# SPDX-License-Identifier: BSD-3-Clause
#
# cmake -DSOURCE=<repository> -DBASE=<scratch> -P run.cmake
#
# Locating and reading must not change the caller's variables and cache, in projects of any language
# and none.
cmake_minimum_required(VERSION 3.22...4.4)
file(REMOVE_RECURSE "${BASE}")
foreach(language IN ITEMS NONE C CXX)
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -Werror=dev --warn-uninitialized -S "${CMAKE_CURRENT_LIST_DIR}/project" -B
      "${BASE}/${language}" "-DSOURCE=${SOURCE}" "-DLANGUAGE=${language}"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE error
  )
  if(NOT result EQUAL 0 OR error MATCHES "CMake (Error|Warning)")
    message(SEND_ERROR "${language}: ${result}\n${output}\n${error}")
  endif()
endforeach()
