# SPDX-License-Identifier: BSD-3-Clause
#
# The steps of inputs.cmake.
include_guard(GLOBAL)

# tool(<name> <text>): writes a program to WORK/bin.
function(tool name text)
  file(WRITE "${WORK}/bin/${name}" "#!/bin/sh\necho \"$0 $*\" >> \"$TOOL_LOG\"\n${text}\n")
  file(CHMOD "${WORK}/bin/${name}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endfunction()

# settle(): a file that changed within the last two seconds is not known to be the same.
function(settle)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E sleep 3)
endfunction()

# words(<out> <n>): the check as run <n>, with its own report and log.
function(words out n)
  set(
    "${out}"
    "${CMAKE_COMMAND}"
    -E
    env
    --unset=CI
    --unset=LD_LIBRARY_PATH
    "XDG_CACHE_HOME=${cache}"
    "TOOL_LOG=${WORK}/log${n}"
    "CXX=${WORK}/bin/g++"
    ${environment}
    "${CMAKE_COMMAND}"
    "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0"
    "-DCMAKE_CUDA_COMPILER=${WORK}/bin/nvcc"
    "-DTorchCUDA_REPORT=${WORK}/report${n}.json"
    -DTorchCUDA_IGNORE=toolkit-incomplete
    -DTorchCUDA_FAIL_ON=never
    ${arguments}
    -P
    "${SOURCE}/cmake/TorchCUDACheck.cmake"
    PARENT_SCOPE
  )
endfunction()

# look(<step> <n> <fact> <value> <compiles>): compares a fact of report <n>, and whether run <n>
# compiled: `yes`, `no` or `-`.
function(
  look
  step
  n
  fact
  value
  compiles
)
  file(READ "${WORK}/report${n}.json" report)
  string(JSON got ERROR_VARIABLE problem GET "${report}" facts "${fact}")
  set(compiled no)
  file(STRINGS "${WORK}/log${n}" calls REGEX " -o ")
  if(NOT calls STREQUAL "")
    set(compiled yes)
  endif()
  if(
    NOT "${got}" MATCHES "^${value}$"
    OR (NOT compiles STREQUAL "-" AND NOT compiled STREQUAL compiles)
  )
    message(
      FATAL_ERROR
      "${step}: ${fact} is '${got}', not '${value}'; compiled: ${compiled}, not ${compiles}: ${calls}"
    )
  endif()
endfunction()

# check(<step> <fact> <value> <compiles>)
function(check step fact value compiles)
  file(WRITE "${WORK}/log1" "")
  words(command 1)
  execute_process(
    COMMAND ${command}
    WORKING_DIRECTORY "${WORK}"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
    TIMEOUT 120
  )
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${step}: exit ${result}\n${output}")
  endif()
  look("${step}" 1 "${fact}" "${value}" "${compiles}")
  message(STATUS "${step}: ${fact} is ${value}, compiled: ${compiles}")
endfunction()

# follows(<step> <fact> <value> <compiles>): runs the check twice; the second run must not compile.
function(follows step fact value compiles)
  check("${step}" "${fact}" "${value}" "${compiles}")
  check("${step}, again" "${fact}" "${value}" no)
endfunction()
