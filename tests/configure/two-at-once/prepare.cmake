foreach(n IN ITEMS 1 2)
  set(
    command${n}
    COMMAND
    sh
    -c
    [["$@" > "$0" 2>&1]]
    "${WORK}/log${n}" # no pipe between the two
    "${CMAKE_COMMAND}"
    -E
    env
    "XDG_CACHE_HOME=${WORK}/cache"
    --unset=CI
    "${CMAKE}"
    -S
    "${FOLDER}/bad-no-libtorch"
    -B
    "${WORK}/build${n}"
    "-DCMAKE_MODULE_PATH=${SOURCE}/cmake"
    "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0"
  )
endforeach()
execute_process(
  ${command1}
  ${command2}
  TIMEOUT ${STEP_SECONDS}
  RESULTS_VARIABLE exits
  OUTPUT_VARIABLE output
  ERROR_VARIABLE output
)
foreach(n IN ITEMS 1 2)
  file(READ "${WORK}/build${n}/TorchCUDA-report.json" report)
  string(JSON verdict GET "${report}" verdict)
  if(NOT exits STREQUAL "0;0" OR NOT verdict STREQUAL "fits")
    fail("configure ${n} of two: ${exits}, ${verdict}")
  endif()
endforeach()
