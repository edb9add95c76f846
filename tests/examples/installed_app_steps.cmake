# SPDX-License-Identifier: BSD-3-Clause
#
# Copies the example, installs it, moves what was installed, runs it, and builds a user of the
# library against it. PLACE inside: libtorch lies in a .venv of the source folder.
#   cmake -DSOURCE= -DPLACE= -DPACKAGES= -DWORK= -P installed_app_steps.cmake
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/../clean_environment.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../limits.cmake")

set(libtorch "${PACKAGES}/torch-2.11.0")
if(NOT EXISTS "${libtorch}")
  message("skipped: torch-2.11.0 is not in TORCHCUDA_TEST_PACKAGES")
  return()
endif()

# run(<regex> <command>...): it succeeds, and its output matches.
function(run regex)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env ${CLEAN_ENVIRONMENT} PATH=/usr/bin:/bin ${settings} ${ARGN}
    TIMEOUT ${STEP_SECONDS}
    RESULT_VARIABLE exit
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
  )
  if(NOT exit STREQUAL "0" OR NOT output MATCHES "${regex}")
    message(
      FATAL_ERROR
      "${ARGN}: exit code ${exit}, expected: ${regex}\n--- output\n${output}\n---"
    )
  endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
file(COPY "${SOURCE}/examples/installed_app" DESTINATION "${WORK}")
set(copy "${WORK}/installed_app")
if(PLACE STREQUAL "inside")
  set(venv "${copy}/.venv/lib/python3.11/site-packages")
  file(MAKE_DIRECTORY "${venv}")
  run("" cp -as "${libtorch}/." "${venv}/")
  set(libtorch "${venv}")
endif()
set(settings TorchCUDA_CACHE=OFF TorchCUDA_PROBE=inspect "TorchCUDA_RUNS_ON=driver=580.65 gpu=8.0")
set(root "-DTorchCUDA_ROOT=${libtorch}/torch")

set(answer "^total 6, CUDA runtime 130[0-9]+\n$")
run("TorchCUDA: libtorch 2" "${CMAKE_COMMAND}" -S "${copy}" -B "${WORK}/build" "-Dtorchcuda=${SOURCE}" "${root}"
  "-DCMAKE_INSTALL_PREFIX=${WORK}/prefix"
)
run("" "${CMAKE_COMMAND}" --build "${WORK}/build" --target install)
file(RENAME "${WORK}/prefix" "${WORK}/moved here")
run("${answer}" "${WORK}/moved here/bin/app")

# Neither the sources nor the build folder are needed for it.
file(REMOVE_RECURSE "${WORK}/build")
run("fits" "${CMAKE_COMMAND}" -S "${copy}/user" -B "${WORK}/user" "${root}"
  "-DCMAKE_PREFIX_PATH=${WORK}/moved here"
)
run("" "${CMAKE_COMMAND}" --build "${WORK}/user")
run("${answer}" "${WORK}/user/user")
