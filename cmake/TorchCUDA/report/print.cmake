# SPDX-License-Identifier: BSD-3-Clause
#
# Where a report goes: standard output in script mode, CMake's notices in a project.
include_guard(GLOBAL)

# torchcuda_print(<text>): prints as is. `message()` would write to standard error in script mode
# (measured), where `cmake -P … > report.txt` leaves the file empty.
function(torchcuda_print text)
  if(NOT DEFINED CMAKE_SCRIPT_MODE_FILE)
    string(REGEX REPLACE "\n$" "" text "${text}")
    message(NOTICE "${text}")
    return()
  endif()
  torchcuda_cache_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  set(file "${dir}/print.${suffix}")
  file(WRITE "${file}" "${text}")
  if(EXISTS /bin/cat) # starts ten times faster
    execute_process(COMMAND /bin/cat "${file}")
  else()
    execute_process(COMMAND "${CMAKE_COMMAND}" -E cat "${file}")
  endif()
  file(REMOVE "${file}")
endfunction()

# torchcuda_write_file(<out> <file> <text>): writes in one step; <out> is `yes`, or `no` where that
# place cannot be written (CMake's own file(WRITE) would stop the run).
function(torchcuda_write_file out file text)
  torchcuda_cache_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  file(WRITE "${dir}/write.${suffix}" "${text}")
  file(COPY_FILE "${dir}/write.${suffix}" "${file}.${suffix}" RESULT result)
  if(result EQUAL 0)
    file(RENAME "${file}.${suffix}" "${file}" RESULT result)
  endif()
  file(REMOVE "${dir}/write.${suffix}")
  if(result EQUAL 0)
    set("${out}" yes PARENT_SCOPE)
  else()
    set("${out}" no PARENT_SCOPE)
  endif()
endfunction()
