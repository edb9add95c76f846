# SPDX-License-Identifier: BSD-3-Clause
#
# Runs cases of the rules, all in one process:
#   cmake -DCASES=<file or folder>[;<file or folder>...] [-DSHOW=ON] -P run.cmake
#
# A case is a file of facts. Its comments hold the expectations:
#   # expect: error driver-too-old    one line per finding: all of them
#   # expect: ok                      no finding
#   # match: <regex>                  on the text of all findings
#   # skipped: <rule id>              the rule is listed as not checked
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/judge.cmake")

set(files "")
foreach(path IN LISTS CASES)
  if(IS_DIRECTORY "${path}")
    file(GLOB found "${path}/*.facts")
    list(SORT found COMPARE NATURAL)
    list(APPEND files "${found}")
  elseif(EXISTS "${path}")
    list(APPEND files "${path}")
  endif()
endforeach()
list(LENGTH files count)
if(count EQUAL 0)
  message(FATAL_ERROR "no case in: ${CASES}")
endif()

set(failed 0)
foreach(file IN LISTS files)
  get_filename_component(name "${file}" NAME_WE)
  run_case(problems "${file}")
  if(problems STREQUAL "")
    message(STATUS "ok      ${name}")
  else()
    math(EXPR failed "${failed} + 1")
    message(STATUS "FAILED  ${name} (${file})\n${problems}")
  endif()
  if(SHOW)
    findings_text(text)
    message(STATUS "\n${text}")
  endif()
endforeach()
if(failed GREATER 0)
  message(FATAL_ERROR "${failed} of ${count} cases failed")
endif()
message(STATUS "${count} cases passed")
