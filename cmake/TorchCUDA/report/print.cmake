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
  _torchcuda_direct_output(direct)
  if(direct)
    file(APPEND /dev/stdout "${text}")
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

# _torchcuda_direct_output(<out>): whether standard output can be opened once more: a program that copies the text to it
# costs as much as all the rules. Not where it is a file, since what others write there would come to lie over it, nor a
# socket, which cannot be opened; and CMake before 3.29 cannot tell whether it may be written to.
function(_torchcuda_direct_output out)
  set("${out}" no PARENT_SCOPE)
  if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.29 AND EXISTS /dev/stdout)
    file(REAL_PATH /dev/stdout real)
    if("${real}" MATCHES "/pipe:[[][0-9]+]$|^/dev/(null|pts/[0-9]+)$")
      cmake_language(
        EVAL CODE "if(IS_WRITABLE /dev/stdout)\nset(may yes)\nelse()\nset(may no)\nendif()"
      )
      set("${out}" "${may}" PARENT_SCOPE)
    endif()
  endif()
endfunction()
