# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_add_cases(<label>): adds a test for each folder here with a case.cmake, and each CMake
# it names.
function(torchcuda_add_cases label)
  file(GLOB cases CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" */case.cmake)
  foreach(case IN LISTS cases)
    get_filename_component(name "${case}" DIRECTORY)
    set(CASE_CMAKES "")
    set(CASE_CMAKE_ONLY "")
    set(CASE_NEEDS "")
    set(CASE_LABELS "")
    include("${CMAKE_CURRENT_SOURCE_DIR}/${case}")
    set(labels ${label} ${CASE_LABELS})
    if(NOT CASE_NEEDS STREQUAL "")
      list(APPEND labels real)
    endif()
    set(versions current ${CASE_CMAKES})
    if(NOT CASE_CMAKE_ONLY STREQUAL "")
      set(versions ${CASE_CMAKE_ONLY})
    endif()
    foreach(version IN LISTS versions)
      set(cmake "${CMAKE_COMMAND}")
      set(test "${label}.${name}")
      if(NOT version STREQUAL "current")
        string(APPEND test ".cmake-${version}")
        set(cmake "${TORCHCUDA_TEST_PACKAGES}/cmake-${version}/cmake/data/bin/cmake")
        list(APPEND labels real)
      endif()
      add_test(
        NAME "${test}"
        COMMAND
          "${CMAKE_COMMAND}" "-DFOLDER=${CMAKE_CURRENT_SOURCE_DIR}" "-DNAME=${name}"
          "-DCMAKE=${cmake}" "-DPACKAGES=${TORCHCUDA_TEST_PACKAGES}"
          "-DSOURCE=${TORCHCUDA_SOURCE_DIR}" "-DPROBE=${TORCHCUDA_TEST_PROBE}"
          "-DWORK=${CMAKE_CURRENT_BINARY_DIR}/${test}" -P
          "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/run.cmake"
      )
      set_tests_properties(
        "${test}"
        PROPERTIES LABELS "${labels}" TIMEOUT ${REAL_SECONDS} SKIP_REGULAR_EXPRESSION "^skipped: "
      )
    endforeach()
  endforeach()
endfunction()
