# SPDX-License-Identifier: BSD-3-Clause
#
# Identities: whether files are unchanged, without reading them.
include_guard(GLOBAL)

# torchcuda_identities(<out> <path>...): gives size, modification and change time, inode and device
# of each file or folder behind the links. Runs one process. An absent path has an identity as well.
# Empty if there is no `stat`. Empty if a file changed within the last two seconds: its times might
# not show a further change.
function(torchcuda_identities out)
  set("${out}" "" PARENT_SCOPE)
  set(words "")
  set(identity "")
  math(EXPR last "${ARGC} - 1")
  foreach(at RANGE 1 ${last})
    set(path "${ARGV${at}}")
    if(NOT IS_ABSOLUTE "${path}" OR NOT EXISTS "${path}")
      string(APPEND identity "${path}: absent\n")
    else()
      string(APPEND words " \"\${ARGV${at}}\"")
    endif()
  endforeach()
  if(words STREQUAL "")
    set("${out}" "${identity}" PARENT_SCOPE)
    return()
  endif()
  # EVAL: a path may hold any byte, so the call is built from the names of the arguments, never from
  # their values.
  cmake_language(
    EVAL CODE
      "execute_process(COMMAND stat -L -c \"%n: %s %Y %Z %y %z %i %d\" -- ${words} TIMEOUT 10
    RESULT_VARIABLE result OUTPUT_VARIABLE told ERROR_QUIET)"
  )
  if(NOT "${result}" STREQUAL "0")
    return()
  endif()
  string(TIMESTAMP now "%s" UTC)
  math(EXPR now "${now} - 2")
  string(REGEX MATCHALL ": [0-9]+ [0-9]+ [0-9]+ [0-9]+-" changes "${told}")
  foreach(change IN LISTS changes)
    string(REGEX MATCH "([0-9]+) [0-9]+-$" change "${change}")
    if(CMAKE_MATCH_1 GREATER now)
      return()
    endif()
  endforeach()
  set("${out}" "${identity}${told}" PARENT_SCOPE)
endfunction()
