# SPDX-License-Identifier: BSD-3-Clause
#
# The steps of exchanged.cmake.
include("${CMAKE_CURRENT_LIST_DIR}/report.cmake")

# program(<name> <path>): a program in WORK that starts another one. All are of one size.
function(program name path)
  string(LENGTH "${path}" length)
  math(EXPR more "200 - ${length}")
  string(REPEAT "/" ${more} slashes)
  execute_process(
    COMMAND "${gxx}" -x c++ "-DSTARTS=\"${slashes}${path}\"" "${WORK}/tool.c" -o "${WORK}/${name}"
    COMMAND_ERROR_IS_FATAL ANY
  )
endfunction()

# run(<out> <command>...): the facts and findings of a run, less what no two runs have in common.
function(run out)
  file(REMOVE "${WORK}/report.json")
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -E env --unset=CI --unset=VIRTUAL_ENV --unset=CONDA_PREFIX
      --unset=PYTHONPATH "HOME=${WORK}/home" "XDG_CACHE_HOME=${WORK}/cache" ${environment}
      "${CMAKE_COMMAND}" ${arguments} -DTorchCUDA_FAIL_ON=never
      "-DTorchCUDA_REPORT=${WORK}/report.json" ${ARGN}
    WORKING_DIRECTORY "${WORK}"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
    TIMEOUT 120
  )
  if(NOT EXISTS "${WORK}/report.json")
    message(FATAL_ERROR "exit ${result}:\n${output}")
  endif()
  read_report(report)
  string(REGEX REPLACE "/torchcuda-[0-9A-Za-z]+/live/" "/torchcuda-/live/" report "${report}")
  set("${out}" "${report}" PARENT_SCOPE)
endfunction()

# judge(<out> script|project cached|plain): the report of a run. `plain`: without a cache, in a new build folder.
function(judge out mode cache)
  set(switch "")
  set(build "${WORK}/build")
  if(cache STREQUAL "plain")
    set(switch -DTorchCUDA_CACHE=OFF)
    set(build "${WORK}/new")
    file(REMOVE_RECURSE "${build}")
  endif()
  if(mode STREQUAL "script")
    run(said ${switch} -P "${WORK}/module/cmake/TorchCUDACheck.cmake")
  else()
    run(
      said
      "-DCMAKE_MODULE_PATH=${WORK}/module/cmake"
      ${switch}
      -S
      "${WORK}/project"
      -B
      "${build}"
    )
  endif()
  set("${out}" "${said}" PARENT_SCOPE)
endfunction()

# remember(): both kinds of run. What changed within the last two seconds is not remembered.
function(remember)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E sleep 3)
  foreach(mode IN LISTS modes)
    judge(before_${mode} ${mode} cached)
    set(before_${mode} "${before_${mode}}" PARENT_SCOPE)
  endforeach()
endfunction()

# follows(<what>): fails unless the report differs from the one before and equals the one without a cache. Goes on after a failure.
function(follows what)
  foreach(mode IN LISTS modes)
    judge(cached ${mode} cached)
    judge(plain ${mode} plain)
    if(NOT cached STREQUAL plain)
      file(WRITE "${WORK}/cached.json" "${cached}")
      file(WRITE "${WORK}/plain.json" "${plain}")
      execute_process(COMMAND diff "${WORK}/cached.json" "${WORK}/plain.json" OUTPUT_VARIABLE lines)
      message(SEND_ERROR "${mode}, ${what}: with the cache (<), without (>):\n${lines}")
    elseif("${before_${mode}}" STREQUAL plain)
      message(SEND_ERROR "${mode}, ${what}: the change changes nothing")
    else()
      message(STATUS "${mode}, ${what}: seen")
    endif()
  endforeach()
endfunction()

# put(<file> <new> <way>): makes the file one with the bytes of <new>, with the time that it had.
function(put file new way)
  if(way STREQUAL "in place")
    set(script [[touch -r "$1" "$1.time"; cat "$2" > "$1"; touch -r "$1.time" "$1"; rm "$1.time"]])
  else()
    set(
      script
      [[cp -p "$1" "$1.new"; cat "$2" > "$1.new"; touch -r "$1" "$1.new"; mv "$1.new" "$1"]]
    )
  endif()
  file(SIZE "${file}" was)
  file(SIZE "${new}" size)
  if(NOT was EQUAL size)
    message(FATAL_ERROR "not of one size: ${file} ${new}")
  endif()
  execute_process(
    COMMAND sh -e -c "${script}" sh "${file}" "${new}"
    COMMAND_ERROR_IS_FATAL ANY
  )
endfunction()

# exchange(<what> <way> <file> <new>): and back again, unseen.
function(exchange what way file new)
  execute_process(COMMAND cp -p "${file}" "${WORK}/old" COMMAND_ERROR_IS_FATAL ANY)
  remember()
  put("${file}" "${new}" "${way}")
  follows("${what}, ${way}")
  put("${file}" "${WORK}/old" "${way}")
endfunction()

# other_text(<what> <way> <file> <from> <to>): as exchange(), but replaces the text <from> in the file by <to>, of the same length.
# Copies the file first: it may be a hard link.
function(
  other_text
  what
  way
  file
  from
  to
)
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -E env "FROM=${from}" "TO=${to}" sh -e -c
      [[cp -p "$1" "$1.own"; mv "$1.own" "$1"; perl -0pe 's/\Q$ENV{FROM}\E/$ENV{TO}/' "$1" > "$2"
if cmp -s "$1" "$2"; then echo "$FROM is not in $1"; exit 1; fi]]
      sh "${file}" "${WORK}/changed"
    COMMAND_ERROR_IS_FATAL ANY
  )
  exchange("${what}" "${way}" "${file}" "${WORK}/changed")
endfunction()
