# SPDX-License-Identifier: BSD-3-Clause
#
# cmake -DCMAKE=<the CMake to test> -DSOURCE=<repository> -DWORK=<scratch> -P run.cmake
#
# Tools that hang, ignore signals, leave programs behind, print for ever or wait for input: each ends,
# with the right result, and nothing of it is left. Also where CMake itself is ended.
cmake_minimum_required(VERSION 3.22...4.4)
include("${CMAKE_CURRENT_LIST_DIR}/../limits.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../survivors.cmake")
if(NOT EXISTS "${CMAKE}")
  message("skipped: ${CMAKE} is not there")
  return()
endif()
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
set(mark "TORCHCUDA_TEST_TOOL=${WORK}")

# check(<behaviour> <expected> [<argument>...]): runs it; <expected> is a regular expression. With
# -DPLAIN=yes, CMake's own time limit may leave something.
function(check behaviour expected)
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -E env "${mark}" "${CMAKE}" "-DSOURCE=${SOURCE}" "-DWORK=${WORK}" -DLIMIT=1
      "-DBEHAVIOUR=${behaviour}" ${ARGN} -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/tool.cmake"
    TIMEOUT ${STEP_SECONDS}
    RESULT_VARIABLE exit
    OUTPUT_FILE "${WORK}/output"
    ERROR_FILE "${WORK}/error"
  )
  survivors(left "${mark}")
  if(NOT left STREQUAL "" AND NOT "-DPLAIN=yes" IN_LIST ARGN)
    message(SEND_ERROR "${behaviour} ${ARGN}: this is left:\n${left}")
  endif()
  file(READ "${WORK}/error" text)
  if(NOT exit STREQUAL "0" OR NOT "${text}" MATCHES "^result: ${expected}")
    message(SEND_ERROR "${behaviour} ${ARGN}: ${exit}, not ${expected}\n${text}")
  endif()
endfunction()

# check_end(<signal> <behaviour>): ends CMake while the tool runs: with TERM its group, as a terminal
# or a CI runner does (CMake up to 3.27 waits for its programs), with KILL CMake alone.
function(check_end signal behaviour)
  file(REMOVE "${WORK}/started")
  set(
    script
    [[setsid "$@" & while [ ! -e "$0/started" ]; do sleep 0.1; done; sleep 0.5
if [ $SIGNAL = TERM ]; then kill -TERM -$!; else kill -$SIGNAL $!; fi; wait $!]]
  )
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -E env "${mark}" "SIGNAL=${signal}" sh -c "${script}" "${WORK}" "${CMAKE}"
      "-DSOURCE=${SOURCE}" "-DWORK=${WORK}" -DLIMIT=500 "-DBEHAVIOUR=${behaviour}" -P
      "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/tool.cmake"
    TIMEOUT ${STEP_SECONDS}
    OUTPUT_QUIET
    ERROR_QUIET
  )
  survivors(left "${mark}")
  if(NOT left STREQUAL "")
    message(SEND_ERROR "${behaviour}, CMake ended by SIG${signal}: this is left:\n${left}")
  endif()
endfunction()

set(in_time "Process terminated due to timeout\n")
set(killed "killed, at the timeout")
check(ok "0\noutput: answer\n\nerror: \n")
check(fails "3\noutput: \nerror: wrong\n")
check(crashes "killed by signal 11\n")
check(hangs "${in_time}")
check(ignores "${killed}")
check(leaves "0\noutput: answer\n")
check(leaves-stubborn "0\noutput: answer\n")
check(tree "${in_time}")
check(stops "${in_time}")
check(nested "${in_time}")
check(prints "(wrote more than 256 MB|${in_time})")
check(prints-errors "(wrote more than 256 MB|${in_time})")
check(writes "(wrote more than 256 MB|${in_time})")
check(reads "0\noutput: answer\n")
check(reads-terminal "(0|${in_time})")
check(ok "0\n" -DBESIDE=hangs)
check(ok "0\noutput: answer\n" -DPLAIN=yes)
check(hangs "${in_time}" -DPLAIN=yes)
foreach(behaviour IN ITEMS hangs ignores nested)
  check_end(TERM "${behaviour}")
  check_end(KILL "${behaviour}")
endforeach()

file(SIZE "${WORK}/written" size)
if(size GREATER 600000000)
  message(SEND_ERROR "a tool wrote ${size} bytes")
endif()
file(REMOVE "${WORK}/written")
