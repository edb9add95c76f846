# SPDX-License-Identifier: BSD-3-Clause
#
# Runs one configure case: cmake -DFOLDER= -DNAME= -DCMAKE= -DPACKAGES= -DSOURCE= -DPROBE= -DWORK= -P run.cmake
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/../clean_environment.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../limits.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../dump/configure.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../survivors.cmake")

if(NOT DEFINED FOLDER)
  set(FOLDER "${CMAKE_CURRENT_LIST_DIR}")
endif()
set(CASE "${FOLDER}/${NAME}")
set(CASE_EXIT 0)
foreach(
  name
  IN
  ITEMS
    ARGS
    ENV
    EXPECT
    REFUSE
    BUILD
    RUN
    RUN_EXPECT
    SCRIPT
    VERDICT
    FINDINGS
    NEEDS
    PROGRAMS
    PREPARE
    TWICE
    ROUTE
    ISOLATE
    FIX
    FILL
    FIXED
)
  set(CASE_${name} "")
endforeach()
set(CASE_BUILD_FOLDER build)
set(CASE_PROJECT "${CASE}")
include("${CASE}/case.cmake")
set(BUILD "${WORK}/${CASE_BUILD_FOLDER}")

function(fail text)
  message("${output}") # outside the error, which would re-wrap it
  message(FATAL_ERROR "${NAME}: ${text}")
endfunction()

# expect(<what> <exit> <wanted exit>): checks the exit code, and the texts that must and must not
# occur.
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
foreach(program IN LISTS CASE_PROGRAMS)
  find_program(found "${program}" NO_CACHE)
  if(NOT found)
    message("skipped: there is no ${program}")
    return()
  endif()
  unset(found)
endforeach()
if(NOT EXISTS "${CMAKE}")
  message("skipped: ${CMAKE} is not there")
  return()
endif()

set(isolate "${CMAKE_CURRENT_LIST_DIR}/isolate")
if(NOT CASE_ISOLATE STREQUAL "")
  execute_process(
    COMMAND "${isolate}" "" / / true
    RESULT_VARIABLE result
    OUTPUT_QUIET
    ERROR_QUIET
  )
  if(NOT result EQUAL 0)
    message("skipped: no mount namespace can be had here (unshare)")
    return()
  endif()
endif()
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
if(NOT CASE_PREPARE STREQUAL "")
  include("${CASE}/${CASE_PREPARE}")
endif()

# A command is collected word by word in properties: a path's `[` or `;` would break a list.
function(start_command)
  set_property(GLOBAL PROPERTY words 0)
  if(NOT CASE_ISOLATE STREQUAL "")
    word("${isolate}")
    word("${CASE_ISOLATE}")
    word("${SOURCE}")
    word("${WORK}")
  endif()
  # Hide this machine's toolkits and libtorchs.
  word("${CMAKE_COMMAND}")
  word(-E)
  word(env)
  foreach(entry IN LISTS CLEAN_ENVIRONMENT)
    word("${entry}")
  endforeach()
  word(PATH=/usr/bin:/bin)
  word("XDG_CACHE_HOME=${WORK}/cache")
  foreach(entry IN LISTS CASE_ENV)
    word("${entry}")
  endforeach()
endfunction()

function(word text)
  string(CONFIGURE "${text}" text @ONLY)
  string(REPLACE "|" ";" text "${text}") # `|` stands for a `;` inside an argument
  get_property(n GLOBAL PROPERTY words)
  set_property(GLOBAL PROPERTY "word.${n}" "${text}")
  math(EXPR n "${n} + 1")
  set_property(GLOBAL PROPERTY words ${n})
endfunction()

function(run_command)
  get_property(count GLOBAL PROPERTY words)
  set(command "")
  set(n 0)
  while(n LESS count)
    get_property(word.${n} GLOBAL PROPERTY "word.${n}")
    string(APPEND command " \"\${word.${n}}\"")
    math(EXPR n "${n} + 1")
  endwhile()
  cmake_language(
    EVAL CODE
      "execute_process(COMMAND ${command} WORKING_DIRECTORY \"\${WORK}\" TIMEOUT ${STEP_SECONDS}
    RESULT_VARIABLE exit OUTPUT_VARIABLE output ERROR_VARIABLE output)"
  )
  set(exit "${exit}" PARENT_SCOPE)
  set(output "${output}" PARENT_SCOPE)
endfunction()

# configure([<argument>...]): sets exit, output and report.
function(configure)
  get_filename_component(test "${WORK}" NAME)
  dump_begin(dumped "${test}")
  start_command()
  word("${CMAKE}")
  set(report "${WORK}/TorchCUDA-report.json" PARENT_SCOPE)
  if(CASE_SCRIPT STREQUAL "")
    set(report "${BUILD}/TorchCUDA-report.json" PARENT_SCOPE)
    word(-S)
    word("${CASE_PROJECT}")
    word(-B)
    word("${BUILD}")
    word(-Werror=dev)
    if(CASE_ROUTE STREQUAL "")
      set(CASE_ROUTE "-DCMAKE_MODULE_PATH=@SOURCE@/cmake")
    endif()
    word("${CASE_ROUTE}")
    if(NOT dumped STREQUAL "")
      word("${dumped}")
    endif()
  endif()
  foreach(entry IN LISTS CASE_ARGS ARGN)
    word("${entry}")
  endforeach()
  if(NOT CASE_SCRIPT STREQUAL "")
    word(-P)
    word("${CASE_SCRIPT}")
  endif()
  run_command()
  survivors(left "XDG_CACHE_HOME=${WORK}/cache")
  if(NOT left STREQUAL "")
    fail("this is still running:\n${left}")
  endif()
  if(CASE_SCRIPT STREQUAL "")
    dump_end("${exit}" "${BUILD}/TorchCUDA-report.json")
  else()
    dump_end("${exit}" "${WORK}/TorchCUDA-report.json")
  endif()
  set(exit "${exit}" PARENT_SCOPE)
  set(output "${output}" PARENT_SCOPE)
endfunction()

set(runs 1)
if(CASE_TWICE)
  set(runs 1 2)
endif()
foreach(run IN LISTS runs)
  configure()
  expect("configuring (run ${run})" "${exit}" "${CASE_EXIT}")
  expect_text("${output}" ${CASE_EXPECT})
  foreach(pattern IN LISTS CASE_REFUSE)
    if("${output}" MATCHES "${pattern}")
      fail("this must not be said: ${CMAKE_MATCH_0}")
    endif()
  endforeach()
endforeach()

# The nvcc that was judged is the one that builds. CMake may reach it through links.
if(CASE_SCRIPT STREQUAL "" AND EXISTS "${report}" AND EXISTS "${BUILD}/CMakeCache.txt")
  file(STRINGS "${BUILD}/CMakeCache.txt" built REGEX "^CMAKE_CUDA_COMPILER:[A-Z]+=/" LIMIT_COUNT 1)
  file(READ "${report}" json)
  string(JSON judged ERROR_VARIABLE problem GET "${json}" facts nvcc.path)
  string(JSON replaced ERROR_VARIABLE problem GET "${json}" facts nvcc.replaced_by)
  if(NOT built STREQUAL "" AND judged MATCHES "^/" AND replaced MATCHES "NOTFOUND")
    string(REGEX REPLACE "^[^=]*=" "" built "${built}")
    file(REAL_PATH "${built}" built_real)
    file(REAL_PATH "${judged}" judged_real)
    if(NOT built_real STREQUAL judged_real)
      fail("judged was ${judged}, and CUDA is built by ${built}")
    endif()
  endif()
endif()

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

if(DEFINED CASE_UNCHECKED)
  file(READ "${report}" json)
  foreach(id IN LISTS CASE_UNCHECKED)
    string(JSON lacks ERROR_VARIABLE problem GET "${json}" not_checked "${id}")
    if(problem)
      fail("the report does not list ${id} as not checked")
    endif()
  endforeach()
endif()

if(NOT CASE_FIX STREQUAL "")
  include("${CMAKE_CURRENT_LIST_DIR}/fix.cmake")
  try_fixes()
endif()

if(DEFINED ENV{TORCHCUDA_DUMP}) # a dump only configures
  return()
endif()
if(CASE_BUILD)
  start_command()
  word("${CMAKE}")
  word(--build)
  word("${BUILD}")
  run_command()
  expect("building" "${exit}" 0)
endif()
if(NOT CASE_RUN STREQUAL "")
  start_command()
  word("${BUILD}/${CASE_RUN}")
  run_command()
  expect("${CASE_RUN}" "${exit}" 0)
  expect_text("${output}" ${CASE_RUN_EXPECT})
endif()
message("${output}")
