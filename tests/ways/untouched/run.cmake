# SPDX-License-Identifier: BSD-3-Clause
#
# Configures one project plainly, by route 1 (alone, and beside a dependency provider) and by route
# 2, and compares the results of all its find_package() calls:
#   cmake -DCMAKE= -DSOURCE= -DWORK= -P run.cmake
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/../../clean_environment.cmake")
if(NOT EXISTS "${CMAKE}")
  message("skipped: ${CMAKE} is not there")
  return()
endif()
execute_process(COMMAND "${CMAKE}" --version OUTPUT_VARIABLE version)
string(REGEX MATCH "[0-9]+[.][0-9]+[.][0-9]+" version "${version}")
set(check "${SOURCE}/cmake/TorchCUDACheck.cmake")
set(other "${CMAKE_CURRENT_LIST_DIR}/../way1-other-provider/provider.cmake")

# Variables that may differ, and why.
set(
  allowed
  "(TORCHCUDA|TorchCUDA)_[^=]*" # find_package(TorchCUDA)'s results, the test's switches
  "_?CMAKE_PROJECT_(TOP_LEVEL_INCLUDES|INCLUDE_BEFORE)" # how route 1 is enabled
  "CMAKE_MODULE_PATH" # how route 2 is enabled
  "STATE|WAY" # of this test
)
set(allowed_way2 "Torch_DIR") # by it, find_package(TorchCUDA) names the judged libtorch

# state(<out> <way> [<argument>...]): the results of a configure run, one per line.
function(state out way)
  file(REMOVE_RECURSE "${WORK}/build" "${WORK}/state.txt")
  string(REPLACE "|" "\\;" arguments "${ARGN}") # `|` stands for a `;` inside an argument
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -E env ${CLEAN_ENVIRONMENT} PATH=/usr/bin:/bin
      "XDG_CACHE_HOME=${WORK}/cache" "${CMAKE}" -S "${CMAKE_CURRENT_LIST_DIR}/project" -B
      "${WORK}/build" "-DCMAKE_PREFIX_PATH=${CMAKE_CURRENT_LIST_DIR}/packages"
      "-DSTATE=${WORK}/state.txt" -DWAY=${way} -DTorchCUDA_CHECK=OFF ${arguments}
    RESULT_VARIABLE exit
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
  )
  if(NOT exit EQUAL 0 OR NOT EXISTS "${WORK}/state.txt")
    message("${output}")
    message(FATAL_ERROR "${way}: configuring exited with ${exit}")
  endif()
  if("${ARGN}" MATCHES "/provider.cmake" AND NOT "${output}" MATCHES "provided: Foo")
    message("${output}")
    message(FATAL_ERROR "${way}: the project's own dependency provider was not asked")
  endif()
  file(READ "${WORK}/state.txt" text)
  string(REGEX REPLACE "\n[0-9] (${allowed})=[^\n]*" "" text "${text}")
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# compare(<way> [<argument>...])
function(compare way)
  list(APPEND allowed ${allowed_${way}})
  list(JOIN allowed "|" allowed)
  state(plain plain ${PLAIN})
  state(ours "${way}" ${ARGN})
  foreach(
    pattern
    IN
    ITEMS "3 Foo_FOUND=0" "5 Nest_BARS=one two" "7 Torch_SEEN=." "8 target Bar::three"
  )
    if(NOT "${plain}" MATCHES "\n${pattern}")
      message("${plain}")
      message(FATAL_ERROR "the plain run has no '${pattern}': this test tests nothing")
    endif()
  endforeach()
  if(NOT "${ours}" STREQUAL "${plain}")
    file(WRITE "${WORK}/plain.txt" "${plain}")
    file(WRITE "${WORK}/ours.txt" "${ours}")
    execute_process(COMMAND diff "${WORK}/plain.txt" "${WORK}/ours.txt")
    message(FATAL_ERROR "${way} is not what the plain run is (see ${WORK})")
  endif()
endfunction()

file(MAKE_DIRECTORY "${WORK}")
set(PLAIN "")
compare(way1 "-DCMAKE_PROJECT_INCLUDE_BEFORE=${check}")
compare(way2 "-DTORCHCUDA_MODULES=${SOURCE}/cmake")
if(NOT version VERSION_LESS 3.24)
  compare(way1 "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=${check}")
  # This provider cannot handle a backslash.
  set(PLAIN "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=${other}" -DODD_WORD=other)
  compare(way1 "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=${other}|${check}" -DODD_WORD=other)
  compare(way1 "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=${check}|${other}" -DODD_WORD=other)
endif()
