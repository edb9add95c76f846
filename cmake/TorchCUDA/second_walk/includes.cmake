# SPDX-License-Identifier: BSD-3-Clause
#
# What a C++ file includes for certain, read as text: comments are left out, and what stands behind a condition counts only
# where the condition is known to hold. A condition that is not understood hides what is behind it.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/conditions.cmake")

# torchcuda_certain_includes(<out> <file> <defined>): names with their quotes, `"a.h"` or `<b.h>`. <defined>: names that
# the command line defines.
function(torchcuda_certain_includes out file defined)
  _torchcuda_directive_lines(lines "${file}")
  set(found "")
  set(states "") # of the conditions around: yes, no, done, unknown
  set(guard "")
  set(words "")
  set(comment no)
  foreach(line IN LISTS lines)
    _torchcuda_without_comments(line comment "${line}")
    _torchcuda_directive(word rest "${line}")
    if("${word}" STREQUAL "")
      continue()
    elseif("${word}" STREQUAL "include" AND NOT "${states}" MATCHES "no|done|unknown")
      if("${rest}" MATCHES "^(<[A-Za-z0-9_./+-]+>|\"[A-Za-z0-9_./+-]+\")")
        list(APPEND found "${CMAKE_MATCH_1}")
      endif()
    elseif("${word}" MATCHES "^(if|ifdef|ifndef)$")
      _torchcuda_condition(state "${word}" "${rest}" "${defined}")
      list(APPEND states "${state}")
      if("${words}${word}${rest}" MATCHES "^(ifndef|if! *defined *[(]?) *([A-Za-z0-9_]+)")
        set(guard "${CMAKE_MATCH_2}") # perhaps: the first line of all
      endif()
    elseif("${word}" MATCHES "^(elif.*|else|endif)$")
      _torchcuda_next_branch(states "${word}" "${states}")
    elseif("${word}" STREQUAL "define" AND "${rest}" MATCHES "^([A-Za-z0-9_]+)")
      set(name "${CMAKE_MATCH_1}")
      if("${words}" MATCHES "^(if|ifndef)$" AND "${states};${name}" STREQUAL "unknown;${guard}")
        set(states yes) # the guard of the whole file
      endif()
      if(NOT "${states}" MATCHES "no|done|unknown")
        list(APPEND defined "${name}")
      endif()
    elseif("${word}" STREQUAL "undef")
      list(REMOVE_ITEM defined "${rest}")
    endif()
    list(APPEND words "${word}")
  endforeach()
  set("${out}" "${found}" PARENT_SCOPE)
endfunction()

# _torchcuda_directive(<out word> <out rest> <line>): empty where it is none that counts.
function(_torchcuda_directive out_word out_rest line)
  set("${out_word}" "" PARENT_SCOPE)
  if(
    "${line}"
      MATCHES
      "^[ \t\n]*#[ \t]*(if|ifdef|ifndef|elif[a-z]*|else|endif|define|undef|include)([^a-z_].*|)$"
  )
    set("${out_word}" "${CMAKE_MATCH_1}" PARENT_SCOPE)
    string(STRIP "${CMAKE_MATCH_2}" rest)
    set("${out_rest}" "${rest}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_directive_lines(<out> <file>): the lines that hold a directive, or where a comment begins or ends. What follows a
# raw string is left out, since it may look like anything.
function(_torchcuda_directive_lines out file)
  file(READ "${file}" text LIMIT 2000000)
  string(FIND "${text}" "R\"" raw)
  string(SUBSTRING "${text}" 0 ${raw} text)
  string(REPLACE "\r" "" text "${text}")
  string(REPLACE "\\\n" " " text "${text}")
  string(REGEX REPLACE "[][;\\]" " " text "${text}")
  string(REGEX MATCHALL "\n([ \t]*#|[^\n]*(/\\*|\\*/))[^\n]*" lines "\n${text}")
  set("${out}" "${lines}" PARENT_SCOPE)
endfunction()

# _torchcuda_without_comments(<out> <comment> <text>): the text without comments; <comment>, set before and after: whether
# one is open.
function(_torchcuda_without_comments out out_comment text)
  set(open "${${out_comment}}")
  set(kept "")
  if(NOT open AND NOT "${text}" MATCHES "^[ \t\n]*#")
    string(REGEX REPLACE "'\"'|\"[^\"]*\"" "" text "${text}") # a string may hold what looks like a comment
  endif()
  while(NOT "${text}" STREQUAL "")
    set(mark "*/")
    if(NOT open)
      set(mark "")
      if("${text}" MATCHES "//|/\\*")
        set(mark "${CMAKE_MATCH_0}") # the first of them
      endif()
    endif()
    string(FIND "${text}" "${mark}" at)
    if("${mark}" STREQUAL "")
      set(at -1)
    endif()
    if(NOT open)
      string(SUBSTRING "${text}" 0 ${at} part)
      string(APPEND kept "${part}")
    endif()
    if(at EQUAL -1 OR "${mark}" STREQUAL "//")
      break()
    endif()
    math(EXPR at "${at} + 2")
    string(SUBSTRING "${text}" ${at} -1 text)
    if(open)
      set(open no)
    else()
      set(open yes)
    endif()
  endwhile()
  set("${out}" "${kept}" PARENT_SCOPE)
  set("${out_comment}" "${open}" PARENT_SCOPE)
endfunction()
