# SPDX-License-Identifier: BSD-3-Clause
#
# Runs one case: cmake -DCASE= -DCMAKE= -DPACKAGES= -DSOURCE= -DWORK= -P run.cmake
cmake_minimum_required(VERSION 3.22...4.0)

set(TESTS "${CMAKE_CURRENT_LIST_DIR}")
set(PROJECTS "${TESTS}/projects")
set(NVCC "${PACKAGES}/nvcc-13.0.88/nvidia/cu13/bin/nvcc")

# The environment of every run.
include("${CMAKE_CURRENT_LIST_DIR}/../clean_environment.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../limits.cmake")
set(ENVIRONMENT ${CLEAN_ENVIRONMENT} PATH=/usr/bin:/bin)

set(ENV{XDG_CACHE_HOME} "${WORK}/xdg") # without cache entries of earlier runs

function(fail text)
  message(FATAL_ERROR "${CASE}: ${text}")
endfunction()

# need(<path>...): skips the case if one of these is missing.
macro(need)
  foreach(path IN ITEMS "${CMAKE}" ${ARGN})
    if(NOT EXISTS "${path}")
      message("skipped: ${path} is not there")
      return()
    endif()
  endforeach()
endmacro()

# run(<word>...): must exit with 0; sets `output` in the caller's scope.
function(run)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env ${ENVIRONMENT} ${ARGN}
    TIMEOUT ${STEP_SECONDS}
    RESULT_VARIABLE exit
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
  )
  if(NOT exit STREQUAL "0")
    message("${output}")
    list(JOIN ARGN " " command)
    fail("exited with ${exit}: ${command}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# configure(<project> <build> <argument>...), build(<build>), program(<file> [<regex>]): each must
# succeed.
function(configure project build)
  run("${CMAKE}" -S "${project}" -B "${build}" -Werror=dev "-DCMAKE_MODULE_PATH=${SOURCE}/cmake"
    -DCMAKE_EXPORT_COMPILE_COMMANDS=ON ${ARGN}
  )
  set(output "${output}" PARENT_SCOPE)
endfunction()

function(build build)
  run("${CMAKE}" --build "${build}" ${ARGN})
  set(output "${output}" PARENT_SCOPE)
endfunction()

function(program file)
  run("${file}")
  if(ARGC GREATER 1 AND NOT "${output}" MATCHES "${ARGV1}")
    fail("${file} said: ${output}")
  endif()
endfunction()

# dynamic(<out> <file>): its NEEDED and RUNPATH entries, as readelf prints them.
function(dynamic out file)
  run(readelf -d "${file}")
  string(REGEX MATCHALL "\\((NEEDED|RUNPATH|RPATH)\\)[^\n]*" entries "${output}")
  set("${out}" "${entries}" PARENT_SCOPE)
endfunction()

function(equal text wanted)
  if(NOT "${text}" STREQUAL "${wanted}")
    fail("got      [${text}]\n  wanted   [${wanted}]")
  endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
include("${TESTS}/cases/${CASE}.cmake")
message("${CASE}: done")
