# SPDX-License-Identifier: BSD-3-Clause
#
# A user who is not root can write only to their own folders; the whole check must work with these.
cmake_minimum_required(VERSION 3.22...4.0)
find_program(setpriv NAMES setpriv)
set(nobody "${setpriv}" --reuid=65534 --regid=65534 --clear-groups)
execute_process(
  COMMAND ${nobody} test -r "${PACKAGES}/torch-2.11.0/torch/version.py"
  RESULT_VARIABLE result
)
if(NOT setpriv OR NOT result STREQUAL "0" OR NOT EXISTS "${PACKAGES}/nvcc-13.0.88")
  message("skipped: not root, or another user cannot read torch-2.11.0 and nvcc-13.0.88")
  return()
endif()

string(RANDOM LENGTH 12 name)
set(folder "/tmp/torchcuda-user-${name}") # others may have no access to the tests' folder
file(MAKE_DIRECTORY "${folder}")
execute_process(COMMAND chown 65534:65534 "${folder}" COMMAND_ERROR_IS_FATAL ANY)
file(COPY "${SOURCE}/cmake" "${SOURCE}/probe" DESTINATION "${folder}/module")
foreach(run IN ITEMS first second)
  execute_process(
    COMMAND
      ${nobody} "${CMAKE_COMMAND}" -E env --unset=CI "HOME=${folder}"
      "XDG_CACHE_HOME=${folder}/cache" "${CMAKE_COMMAND}"
      "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0"
      "-DCMAKE_CUDA_COMPILER=${PACKAGES}/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
      "-DTorchCUDA_REPORT=${folder}/report.json" -P "${folder}/module/cmake/TorchCUDACheck.cmake"
    WORKING_DIRECTORY "${folder}"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
    TIMEOUT 120
  )
  set(report "")
  if(EXISTS "${folder}/report.json")
    file(READ "${folder}/report.json" report)
    file(REMOVE "${folder}/report.json")
  endif()
  foreach(part IN ITEMS cuda torch)
    string(JSON stage ERROR_VARIABLE problem GET "${report}" facts "live.${part}.stage")
    if(NOT result STREQUAL "0" OR NOT stage STREQUAL "ok")
      file(REMOVE_RECURSE "${folder}")
      message(FATAL_ERROR "${run}: exit ${result}, live.${part}.stage is ${stage}:\n${output}")
    endif()
  endforeach()
  message(STATUS "${run}: built and run as another user")
endforeach()
file(REMOVE_RECURSE "${folder}")
