# SPDX-License-Identifier: BSD-3-Clause
foreach(place IN ITEMS outside inside)
  add_test(
    NAME examples.installed_app.libtorch-${place}
    COMMAND
      "${CMAKE_COMMAND}" "-DSOURCE=${TORCHCUDA_SOURCE_DIR}" -DPLACE=${place}
      "-DPACKAGES=${TORCHCUDA_TEST_PACKAGES}"
      "-DWORK=${CMAKE_CURRENT_BINARY_DIR}/installed_app-${place}" -P
      "${CMAKE_CURRENT_SOURCE_DIR}/installed_app_steps.cmake"
  )
  set_tests_properties(
    examples.installed_app.libtorch-${place}
    PROPERTIES LABELS "examples;real" SKIP_REGULAR_EXPRESSION "^skipped: " TIMEOUT ${REAL_SECONDS}
  )
endforeach()
