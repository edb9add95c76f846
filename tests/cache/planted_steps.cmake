# SPDX-License-Identifier: BSD-3-Clause
#
# The steps of planted.cmake.
include_guard(GLOBAL)

# configure(<out>): what a run says, less what no two runs have in common; <out>_used: a cache entry that it used.
function(configure out)
  file(REMOVE "${WORK}/report.json")
  execute_process(
    COMMAND
      sh -c [[umask 002; exec "$@"]] sh "${CMAKE_COMMAND}" -E env --unset=CI
      "XDG_CACHE_HOME=${WORK}/cache" "${CMAKE_COMMAND}" -S "${WORK}/project" -B "${WORK}/build"
      "-DCMAKE_MODULE_PATH=${SOURCE}/cmake" "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0"
      "-DCMAKE_CUDA_COMPILER=${PACKAGES}/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
      -DTorchCUDA_PROBE=inspect -DTorchCUDA_FAIL_ON=never --log-level=VERBOSE
      "-DTorchCUDA_REPORT=${WORK}/report.json" ${switch}
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
    TIMEOUT 100
  )
  set(report "exit ${result}: ${output}")
  if(EXISTS "${WORK}/report.json")
    file(READ "${WORK}/report.json" report)
  endif()
  string(
    REGEX MATCH "\"inspect[.]cached\": \"yes\"|cache entry used: [^\n]*"
    used
    "${report}${output}"
  )
  string(REGEX REPLACE "\n[^\n]*\"inspect[.]cached\"[^\n]*" "" report "${report}")
  set("${out}" "${report}" PARENT_SCOPE)
  set("${out}_used" "${used}" PARENT_SCOPE)
endfunction()

# warm(<out>): the folder of a cache that a run made: by the first call; later ones put it back.
function(warm out)
  execute_process(
    COMMAND rm -rf "${WORK}/cache" "${WORK}/build" "${WORK}/elsewhere"
  )
  file(MAKE_DIRECTORY "${WORK}/cache" "${WORK}/elsewhere")
  if(EXISTS "${WORK}/${place}.saved")
    execute_process(COMMAND cp -aT "${WORK}/${place}.saved" "${WORK}/${place}")
  else()
    configure(report)
    execute_process(COMMAND cp -a "${WORK}/${place}" "${WORK}/${place}.saved")
  endif()
  file(
    GLOB programs
    "${WORK}/cache/torchcuda/torchcuda-inspect-*"
    "${WORK}/build/CMakeFiles/TorchCUDA/torchcuda-inspect-*"
    "${WORK}/build/CMakeFiles/TorchCUDA/cache.*/torchcuda-inspect-*"
  )
  if(programs STREQUAL "")
    message(FATAL_ERROR "no probe is remembered")
  endif()
  list(GET programs 0 program)
  get_filename_component(folder "${program}" DIRECTORY)
  set("${out}" "${folder}" PARENT_SCOPE)
endfunction()

# check(<what>)
function(check what)
  configure(said)
  if(EXISTS "${WORK}/executed")
    file(REMOVE "${WORK}/executed")
    message(SEND_ERROR "${what}: the planted program was executed")
  endif()
  if(NOT said_used STREQUAL "")
    message(SEND_ERROR "${what}: used: ${said_used}")
  endif()
  if(NOT said STREQUAL plain)
    message(SEND_ERROR "${what}: the report differs from the one without a cache:\n${said}")
  endif()
  message(STATUS "${what}: done")
endfunction()
