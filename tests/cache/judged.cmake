# SPDX-License-Identifier: BSD-3-Clause
#
# What the rules made of the facts is remembered, where it is no error: a second configure loads no rule and says the same. It is
# judged again where a switch, a rule, or the cache entries themselves have changed.
cmake_minimum_required(VERSION 3.22...4.0)
if(NOT EXISTS "${PACKAGES}/torch-2.9.1" OR NOT EXISTS "${PACKAGES}/nvcc-13.0.88")
  message("skipped: torch-2.9.1 or nvcc-13.0.88 is not in TORCHCUDA_TEST_PACKAGES")
  return()
endif()

file(REMOVE_RECURSE "${WORK}")
file(COPY "${SOURCE}/cmake" "${SOURCE}/probe" DESTINATION "${WORK}/module")
file(
  WRITE "${WORK}/project/CMakeLists.txt"
  [[
cmake_minimum_required(VERSION 3.22)
project(judged LANGUAGES CXX)
find_package(TorchCUDA REQUIRED)
]]
)

# configure(<step> <loads> <text> <switch>...): configures. <loads>: whether it must load rules;
# <text>: matches the output and the report.
function(configure step loads text)
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -E env --unset=CI "XDG_CACHE_HOME=${WORK}/cache" "${CMAKE_COMMAND}" -S
      "${WORK}/project" -B "${WORK}/build" "-DCMAKE_MODULE_PATH=${WORK}/module/cmake"
      "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.9.1"
      "-DCMAKE_CUDA_COMPILER=${PACKAGES}/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
      -DTorchCUDA_PROBE=inspect -DTorchCUDA_FAIL_ON=never -DTorchCUDA_IGNORE=library-not-found
      ${ARGN} --trace "--trace-redirect=${WORK}/trace"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
    TIMEOUT 120
  )
  file(READ "${WORK}/build/TorchCUDA-report.json" report)
  string(JSON verdict GET "${report}" verdict) # complete JSON
  if(NOT result EQUAL 0 OR NOT "${output}${report}" MATCHES "${text}")
    message(FATAL_ERROR "${step}: exit ${result}, and not '${text}':\n${output}${report}")
  endif()
  file(STRINGS "${WORK}/trace" lines REGEX "/rules/nvcc-major[.]cmake" LIMIT_COUNT 1)
  set(loaded yes)
  if(lines STREQUAL "")
    set(loaded no)
  endif()
  if(NOT loaded STREQUAL loads)
    message(FATAL_ERROR "${step}: rules loaded: ${loaded}, not ${loads}")
  endif()
  message(STATUS "${step}: ${verdict}; rules loaded: ${loaded}")
endfunction()

execute_process(COMMAND "${CMAKE_COMMAND}" -E sleep 3) # what changed just now is not known to be the same
set(said "warning [[]nvcc-major] ")
configure("the first time" yes "${said}")
configure("nothing changed" no "${said}")
configure("nothing changed, again" no "${said}")
set(both "-DTorchCUDA_IGNORE=library-not-found nvcc-major")
configure("another switch" yes "\"silenced\": [[][^]]*\"nvcc-major\"" "${both}")
configure("the switch is gone" no "${said}" -DTorchCUDA_IGNORE=library-not-found)
configure("another architecture" yes "${said}" -DCMAKE_CUDA_ARCHITECTURES=90)
file(REMOVE_RECURSE "${WORK}/build")
configure("a new build folder" no "${said}" -DCMAKE_CUDA_ARCHITECTURES=90)

file(GLOB entries "${WORK}/cache/torchcuda/judged-*.entry")
if(entries STREQUAL "")
  message(FATAL_ERROR "nothing is remembered in ${WORK}/cache/torchcuda")
endif()
foreach(entry IN LISTS entries)
  file(READ "${entry}" text)
  string(REPLACE "nvcc-major" "nvcc-minor" text "${text}")
  file(WRITE "${entry}" "${text}")
endforeach()
configure("somebody else's entries" yes "${said}")
configure("mended" no "${said}")

# In place and of the same size: neither the folder nor the size shows the change.
set(rule "${WORK}/module/cmake/TorchCUDA/rules/nvcc-major.cmake")
file(READ "${rule}" text)
string(REGEX REPLACE "(  TITLE \")." "\\1@" text "${text}")
file(WRITE "${rule}" "${text}")
configure("another rule" yes "${said}@")
configure("another rule, again" no "${said}@")
