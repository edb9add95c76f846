# SPDX-License-Identifier: BSD-3-Clause
#
# Where nothing can be remembered, or at odd places, the run says what it says elsewhere; what is not ours stays where it is.
cmake_minimum_required(VERSION 3.22...4.0)
if(NOT EXISTS "${PACKAGES}/torch-2.11.0" OR NOT EXISTS "${PACKAGES}/nvcc-13.0.88")
  message("skipped: torch-2.11.0 or nvcc-13.0.88 is not in TORCHCUDA_TEST_PACKAGES")
  return()
endif()
find_program(gxx NAMES g++ REQUIRED)
set(odd "${WORK}/a b;c [d $e")
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}/bin" "${WORK}/closed" "${WORK}/full")
file(
  WRITE "${WORK}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.22)\nproject(robust NONE)\nfind_package(TorchCUDA)\n"
)

# run(<what> <folder> <setting>...): a project's run in a new build folder, with these settings of the environment (`<name>`: unset).
function(run what)
  set(settings "")
  foreach(setting IN LISTS ARGN)
    if(setting MATCHES "=")
      list(APPEND settings "${setting}")
    else()
      list(APPEND settings "--unset=${setting}")
    endif()
  endforeach()
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -E env --unset=CI "CXX=${gxx}" "PATH=/usr/bin:/bin" ${settings}
      "${CMAKE_COMMAND}" -S "${WORK}/project" -B "${build}" "-DCMAKE_MODULE_PATH=${SOURCE}/cmake"
      "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0"
      "-DCMAKE_CUDA_COMPILER=${PACKAGES}/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
      -DTorchCUDA_PROBE=inspect -DTorchCUDA_FAIL_ON=never
    WORKING_DIRECTORY "${WORK}"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
    TIMEOUT 120
  )
  set(report "")
  if(EXISTS "${build}/TorchCUDA-report.json")
    file(READ "${build}/TorchCUDA-report.json" report)
    file(REMOVE "${build}/TorchCUDA-report.json")
  endif()
  string(JSON sass ERROR_VARIABLE problem GET "${report}" facts torch.sass)
  string(JSON verdict ERROR_VARIABLE problem GET "${report}" verdict)
  if(NOT result EQUAL 0 OR NOT sass MATCHES "^75 " OR NOT verdict STREQUAL expected)
    message(SEND_ERROR "${what}: exit ${result}, ${verdict}, torch.sass '${sass}':\n${output}")
  endif()
  message(STATUS "${what}: ${verdict}")
endfunction()

# twice(<what> <setting>...): in one build folder, new at first.
function(twice what)
  file(REMOVE_RECURSE "${build}")
  run("${what}" ${ARGN})
  run("${what}, again" ${ARGN})
endfunction()

set(build "${WORK}/build")
set(expected fits)
set(unset XDG_CACHE_HOME TorchCUDA_CACHE)
twice("no HOME" HOME ${unset})
twice("a relative XDG_CACHE_HOME" HOME "XDG_CACHE_HOME=xdg" TorchCUDA_CACHE)
foreach(value IN ITEMS OFF none relative)
  twice("TorchCUDA_CACHE=${value}" "TorchCUDA_CACHE=${value}" "HOME=${WORK}/home")
endforeach()
twice("CI" CI=1 "HOME=${WORK}/home" ${unset})
foreach(folder IN ITEMS xdg home)
  if(EXISTS "${WORK}/${folder}")
    message(SEND_ERROR "written although it was not to be: ${WORK}/${folder}")
  endif()
endforeach()
file(CHMOD "${WORK}/closed" PERMISSIONS OWNER_READ OWNER_EXECUTE)
twice("a cache that cannot be written" "TorchCUDA_CACHE=${WORK}/closed")
file(GLOB written "${WORK}/closed/*")
if(NOT written STREQUAL "")
  message(SEND_ERROR "written: ${written}")
endif()
twice("a cache below a file" "TorchCUDA_CACHE=${WORK}/project/CMakeLists.txt/cache")

# Only what a compiler starts is on PATH; not stat, ls, find or id.
foreach(name IN ITEMS as ld make)
  find_program(${name} NAMES ${name} REQUIRED)
  file(CREATE_LINK "${${name}}" "${WORK}/bin/${name}" SYMBOLIC)
endforeach()
twice("few programs" "PATH=${WORK}/bin" "TorchCUDA_CACHE=${WORK}/few")

set(build "${odd}/build")
twice("an odd build folder" "TorchCUDA_CACHE=OFF")

# More files than are wanted: ours go, others stay.
foreach(folder IN ITEMS "${WORK}/full" "${odd}/full")
  file(MAKE_DIRECTORY "${folder}/torchcuda-inspect-0123456789abcdef")
  foreach(n RANGE 1000 1500)
    file(WRITE "${folder}/tool-000000000000${n}.entry" "")
  endforeach()
  foreach(
    name
    IN
    ITEMS notes.txt "a b" "my-notes.entry" "tool-0123456789abcdef.entry.d/x" .hidden
  )
    file(WRITE "${folder}/${name}" "")
  endforeach()
  file(WRITE "${WORK}/a b" "") # where a path that is taken apart at `;` leads
  file(WRITE "${WORK}/far" "")
  file(CREATE_LINK "${WORK}/far" "${folder}/tool-fedcba9876543210.entry" SYMBOLIC)
  execute_process(COMMAND chmod -R go-w "${folder}")
  execute_process(
    COMMAND
      sh -c [[cache=$1; shift; TorchCUDA_CACHE=$cache exec "$@"]] sh "${folder}" "${CMAKE_COMMAND}"
      "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0" -DTorchCUDA_PROBE=inspect
      -DTorchCUDA_FAIL_ON=never "-DTorchCUDA_REPORT=${WORK}/report.json" -P
      "${SOURCE}/cmake/TorchCUDACheck.cmake"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
    TIMEOUT 120
  )
  execute_process(
    COMMAND sh -c [[ls "$1" | grep -c '^tool-0000']] sh "${folder}"
    OUTPUT_VARIABLE left
  )
  if(NOT result EQUAL 0 OR NOT left EQUAL 0)
    message(SEND_ERROR "${folder}: exit ${result}, ${left} entries are left:\n${output}")
  endif()
  foreach(
    name
    IN
    ITEMS
      notes.txt
      "a b"
      "my-notes.entry"
      "tool-0123456789abcdef.entry.d/x"
      .hidden
      torchcuda-inspect-0123456789abcdef
      "../far"
      "tool-fedcba9876543210.entry"
  )
    if(name STREQUAL "../far")
      set(file "${WORK}/far")
    else()
      set(file "${folder}/${name}")
    endif()
    if(NOT EXISTS "${file}" OR NOT EXISTS "${WORK}/a b")
      message(SEND_ERROR "removed: ${file}, or ${WORK}/a b")
    endif()
  endforeach()
endforeach()
