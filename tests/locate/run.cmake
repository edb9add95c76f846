# SPDX-License-Identifier: BSD-3-Clause
#
# cmake -DCASE=<file> -DFOLDER=plain|odd -DBASE=<scratch> -DSOURCE=<repository>
#   -DPACKAGES=<folder> -P run.cmake
#
# Runs a case twice, so that the second run finds the first one's cache entries; compares both with
# the expectations.
cmake_minimum_required(VERSION 3.22...4.4)
include("${CMAKE_CURRENT_LIST_DIR}/modules.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/lay.cmake")

set(WORK "${BASE}/plain")
if(FOLDER STREQUAL "odd")
  set(WORK "${BASE}/a b;c[d $e ü")
endif()
file(REMOVE_RECURSE "${BASE}")
include("${CMAKE_CURRENT_LIST_DIR}/isolated.cmake")
set(TorchCUDA_CACHE OFF) # each case has its own, below
set_property(GLOBAL PROPERTY TorchCUDA.cache_dir "${WORK}/cache")

# expect(<fact> <value>), expect_unknown(<fact>...): the expected facts; others are not compared.
function(expect key value)
  set_property(GLOBAL APPEND PROPERTY case.keys "${key}")
  set_property(GLOBAL PROPERTY "case.value.${key}" "${value}")
endfunction()

function(expect_unknown)
  foreach(key IN LISTS ARGN)
    set_property(GLOBAL APPEND PROPERTY case.keys "${key}")
    set_property(GLOBAL PROPERTY "case.value.${key}" "")
  endforeach()
endfunction()

function(skip why)
  message("skipped: ${why}")
  set_property(GLOBAL PROPERTY case.skipped yes)
endfunction()

function(check_facts run)
  get_property(keys GLOBAL PROPERTY case.keys)
  foreach(key IN LISTS keys)
    get_property(expected GLOBAL PROPERTY "case.value.${key}")
    torchcuda_get_fact(got "${key}")
    if(NOT "${got}" STREQUAL "${expected}")
      message(SEND_ERROR "${CASE}, ${run}: ${key}\n  expected: ${expected}\n  got:      ${got}")
    endif()
  endforeach()
endfunction()

include("${CMAKE_CURRENT_LIST_DIR}/${CASE}")
get_property(skipped GLOBAL PROPERTY case.skipped)
if(skipped)
  return()
endif()
get_property(keys GLOBAL PROPERTY case.keys)
if("${keys}" STREQUAL "")
  message(FATAL_ERROR "${CASE} expects nothing")
endif()
foreach(run IN ITEMS cold warm)
  torchcuda_clear_facts()
  if(PACKAGE)
    torchcuda_set_fact(project.torch_package yes)
  endif()
  gather_files()
  torchcuda_write_facts("${BASE}/${run}.facts")
  check_facts(${run})
  if(COMMAND between)
    between()
  endif()
endforeach()
if(NOT COMMAND between)
  file(READ "${BASE}/cold.facts" cold)
  file(READ "${BASE}/warm.facts" warm)
  if(NOT "${cold}" STREQUAL "${warm}")
    message(SEND_ERROR "${CASE}: the second run has other facts:\n${cold}\n---\n${warm}")
  endif()
endif()
