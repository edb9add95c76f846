# SPDX-License-Identifier: BSD-3-Clause
#
# Configures and builds one pattern by one route, and writes the result to WORK/<way>.txt, for
# table.cmake:
#   cmake -DNAME= -DWAY=plain|1|2|3|misfit -DTORCH= -DCMAKE= -DNVCC= -DPACKAGES= -DSOURCE= -DWORK=
#     -P run.cmake
# Plain libtorch may fail; the result says so. By a route nothing may fail, we may report no error
# and no warning, and the compile commands are those of plain libtorch, except architectures. A
# misfit is configured by route 1.
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/commands.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../clean_environment.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../limits.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../dump/configure.cmake")

set(PATTERN_ARGS "")
set(PATTERN_RUN "")
set(PATTERN_UNPACKED no)
include("${CMAKE_CURRENT_LIST_DIR}/${NAME}/pattern.cmake")
foreach(needed IN ITEMS "${CMAKE}" "${NVCC}" "${PACKAGES}/${TORCH}")
  if(NOT EXISTS "${needed}")
    message("skipped: there is no ${needed}")
    return()
  endif()
endforeach()

set(build "${WORK}/${WAY}")
file(REMOVE_RECURSE "${build}" "${WORK}/${WAY}.txt")
file(MAKE_DIRECTORY "${build}")
string(REPLACE "|" "\\;" arguments "${PATTERN_ARGS}") # `|` stands for a `;` inside an argument
list(APPEND arguments "-DWAY=${WAY}" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON)
if(PATTERN_UNPACKED)
  list(APPEND arguments "-DUNPACKED=${PACKAGES}/${TORCH}/torch")
else()
  list(APPEND arguments "-DCMAKE_PREFIX_PATH=${PACKAGES}/${TORCH}/torch")
endif()
if(WAY MATCHES "^(1|misfit)$")
  list(APPEND arguments "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=${SOURCE}/cmake/TorchCUDACheck.cmake")
elseif(WAY MATCHES "^[23]$")
  list(APPEND arguments "-DCMAKE_MODULE_PATH=${SOURCE}/cmake")
endif()
get_filename_component(bin "${NVCC}" DIRECTORY)
set(environment ${CLEAN_ENVIRONMENT} "PATH=${bin}:/usr/bin:/bin" "XDG_CACHE_HOME=${WORK}/cache")

# step(<out> <command>...): `ok` or `fails`; the output goes to a log beside the build.
function(step out)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env ${environment} ${ARGN}
    WORKING_DIRECTORY "${build}"
    TIMEOUT ${STEP_SECONDS}
    RESULT_VARIABLE exit
    OUTPUT_VARIABLE text
    ERROR_VARIABLE text
  )
  file(APPEND "${build}/output.txt" "${text}")
  set("${out}" fails PARENT_SCOPE)
  if(exit STREQUAL "0")
    set("${out}" ok PARENT_SCOPE)
  endif()
endfunction()

set(built "-")
set(run "-")
get_filename_component(version "${WORK}/.." ABSOLUTE)
get_filename_component(version "${version}" NAME)
dump_begin(dumped "${NAME}.${WAY}.cmake-${version}")
step(configured "${CMAKE}" -S "${CMAKE_CURRENT_LIST_DIR}/${NAME}" -B "${build}" ${arguments} ${dumped})
dump_end("${configured}" "${build}/TorchCUDA-report.json" "${build}/compile_commands.json")
if(
  configured STREQUAL "ok"
  AND NOT WAY STREQUAL "misfit"
  AND NOT DEFINED ENV{TORCHCUDA_DUMP} # a dump only configures
)
  step(built "${CMAKE}" --build "${build}")
  if(built STREQUAL "ok" AND NOT PATTERN_RUN STREQUAL "")
    step(run "${build}/${PATTERN_RUN}")
  endif()
endif()
report_findings(findings "${build}/TorchCUDA-report.json")
compile_commands(commands "${build}/compile_commands.json" "${build}")
file(WRITE "${WORK}/${WAY}.commands" "${commands}")
file(WRITE "${WORK}/${WAY}.txt" "${configured};${built};${run};${findings}")

set(problem "")
set(refused "${findings}")
list(FILTER refused EXCLUDE REGEX "^note ")
if(WAY STREQUAL "misfit" AND PATTERN_MISFIT STREQUAL "none")
  list(FILTER refused INCLUDE REGEX "^error ")
  if(NOT refused STREQUAL "" OR NOT configured STREQUAL "ok")
    set(problem "an error where nothing is wrong: ${findings}")
  endif()
elseif(WAY STREQUAL "misfit" AND NOT "error ${PATTERN_MISFIT}" IN_LIST findings)
  set(problem "the misfit is not found: ${findings}")
elseif(WAY MATCHES "^[123]$")
  if(
    NOT configured STREQUAL "ok"
    OR built STREQUAL "fails"
    OR run STREQUAL "fails"
    OR NOT refused STREQUAL ""
  )
    set(
      problem
      "configuring ${configured}, building ${built}, running ${run}; findings: ${findings}"
    )
  elseif(WAY MATCHES "^[12]$")
    file(READ "${WORK}/plain.commands" plain)
    if(NOT plain STREQUAL "" AND NOT plain STREQUAL commands)
      set(problem "other compile commands than with plain libtorch: ${WORK}/${WAY}.commands")
    endif()
  endif()
endif()
if(NOT problem STREQUAL "")
  file(READ "${build}/output.txt" text)
  message("${text}")
  message(FATAL_ERROR "${NAME}, way ${WAY}: ${problem}")
endif()
message(
  "${NAME}, way ${WAY}: configuring ${configured}, building ${built}, running ${run}; findings: ${findings}"
)
