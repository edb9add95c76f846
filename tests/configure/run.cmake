# SPDX-License-Identifier: BSD-3-Clause
#
# Runs one configure case: cmake -DNAME= -DCMAKE= -DPACKAGES= -DSOURCE= -DWORK= -P run.cmake
cmake_minimum_required(VERSION 3.22...4.0)

set(CASE "${CMAKE_CURRENT_LIST_DIR}/${NAME}")
set(CASE_EXIT 0)
foreach(name IN ITEMS ARGS ENV EXPECT REFUSE BUILD RUN RUN_EXPECT SCRIPT VERDICT FINDINGS NEEDS PREPARE TWICE ROUTE)
  set(CASE_${name} "")
endforeach()
set(CASE_BUILD_FOLDER build)
include("${CASE}/case.cmake")
set(BUILD "${WORK}/${CASE_BUILD_FOLDER}")

function(fail text)
  message("${output}") # before the error: its text would be re-wrapped
  message(FATAL_ERROR "${NAME}: ${text}")
endfunction()

# expect(<what> <exit> <wanted exit>): the exit code, and the texts that must and must not be there.
function(expect what exit wanted)
  if(wanted STREQUAL "fail" AND exit STREQUAL "0")
    fail("${what} exited with 0")
  elseif(NOT wanted STREQUAL "fail" AND NOT exit STREQUAL wanted)
    fail("${what} exited with ${exit}, not ${wanted}")
  endif()
endfunction()

function(expect_text text)
  set(rest "${text}")
  foreach(pattern IN LISTS ARGN)
    if(NOT "${rest}" MATCHES "${pattern}")
      fail("nothing matches, in this order: ${pattern}")
    endif()
    string(FIND "${rest}" "${CMAKE_MATCH_0}" at)
    string(LENGTH "${CMAKE_MATCH_0}" length)
    math(EXPR at "${at} + ${length}")
    string(SUBSTRING "${rest}" ${at} -1 rest)
  endforeach()
endfunction()

foreach(package IN LISTS CASE_NEEDS)
  if(NOT EXISTS "${PACKAGES}/${package}")
    message("skipped: ${package} is not in TORCHCUDA_TEST_PACKAGES")
    return()
  endif()
endforeach()
if(NOT EXISTS "${CMAKE}")
  message("skipped: ${CMAKE} is not there")
  return()
endif()

file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
if(NOT CASE_PREPARE STREQUAL "")
  include("${CASE}/${CASE_PREPARE}")
endif()

# A clean environment: nothing that leads to a toolkit or a libtorch unless the case says so.
set(environment --unset=CUDA_HOME --unset=CUDA_PATH --unset=CUDAToolkit_ROOT --unset=LIBRARY_PATH --unset=CPATH
  --unset=LD_LIBRARY_PATH --unset=CUDACXX --unset=CUDAHOSTCXX --unset=NVCC_CCBIN --unset=VIRTUAL_ENV
  --unset=CONDA_PREFIX --unset=CMAKE_PREFIX_PATH --unset=TORCH_CUDA_ARCH_LIST --unset=CXXFLAGS PATH=/usr/bin:/bin
  "XDG_CACHE_HOME=${WORK}/cache"
)
foreach(entry IN LISTS CASE_ENV)
  string(CONFIGURE "${entry}" entry @ONLY)
  list(APPEND environment "${entry}")
endforeach()
set(arguments "")
foreach(entry IN LISTS CASE_ARGS)
  string(CONFIGURE "${entry}" entry @ONLY)
  string(REPLACE "|" "\\;" entry "${entry}") # `|` stands for a `;` inside an argument
  list(APPEND arguments "${entry}")
endforeach()

set(runs 1)
if(CASE_TWICE)
  set(runs 1 2)
endif()
foreach(run IN LISTS runs)
  if(NOT CASE_SCRIPT STREQUAL "")
    string(CONFIGURE "${CASE_SCRIPT}" script @ONLY)
    set(command "${CMAKE}" ${arguments} -P "${script}")
    set(report "${WORK}/TorchCUDA-report.json")
  else()
    set(route "-DCMAKE_MODULE_PATH=${SOURCE}/cmake")
    if(NOT CASE_ROUTE STREQUAL "")
      string(CONFIGURE "${CASE_ROUTE}" route @ONLY)
    endif()
    set(command "${CMAKE}" -S "${CASE}" -B "${BUILD}" "${route}" -Werror=dev ${arguments})
    set(report "${BUILD}/TorchCUDA-report.json")
  endif()
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env ${environment} ${command}
    WORKING_DIRECTORY "${WORK}"
    TIMEOUT 300
    RESULT_VARIABLE exit
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
  )
  expect("configuring (run ${run})" "${exit}" "${CASE_EXIT}")
  expect_text("${output}" ${CASE_EXPECT})
  foreach(pattern IN LISTS CASE_REFUSE)
    if("${output}" MATCHES "${pattern}")
      fail("this must not be said: ${CMAKE_MATCH_0}")
    endif()
  endforeach()
endforeach()

if(NOT CASE_VERDICT STREQUAL "" OR NOT CASE_FINDINGS STREQUAL "")
  file(READ "${report}" json)
  string(JSON verdict GET "${json}" verdict)
  if(NOT CASE_VERDICT STREQUAL "" AND NOT verdict STREQUAL CASE_VERDICT)
    fail("the report says ${verdict}, not ${CASE_VERDICT}")
  endif()
  string(JSON count LENGTH "${json}" findings)
  set(ids "")
  set(n 0)
  while(n LESS count)
    string(JSON id GET "${json}" findings ${n} id)
    list(APPEND ids "${id}")
    math(EXPR n "${n} + 1")
  endwhile()
  if(NOT CASE_FINDINGS STREQUAL "" AND NOT "${ids}" STREQUAL "${CASE_FINDINGS}")
    fail("the report's findings are ${ids}, not ${CASE_FINDINGS}")
  endif()
endif()

if(CASE_BUILD)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env ${environment} "${CMAKE}" --build "${BUILD}"
    TIMEOUT 500 RESULT_VARIABLE exit OUTPUT_VARIABLE output ERROR_VARIABLE output
  )
  expect("building" "${exit}" 0)
endif()
if(NOT CASE_RUN STREQUAL "")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env ${environment} "${BUILD}/${CASE_RUN}"
    TIMEOUT 100 RESULT_VARIABLE exit OUTPUT_VARIABLE output ERROR_VARIABLE output
  )
  expect("${CASE_RUN}" "${exit}" 0)
  expect_text("${output}" ${CASE_RUN_EXPECT})
endif()
message("${output}")
