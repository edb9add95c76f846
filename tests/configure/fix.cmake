# SPDX-License-Identifier: BSD-3-Clause
#
# For run.cmake: applies the fixes that a report offers, and checks that they help.
include_guard(GLOBAL)

# finding_field(<out> <json> <list> <id> <field>): a field of the first finding with that id; <out>
# is unset if there is none.
function(
  finding_field
  out
  json
  list
  id
  field
)
  unset("${out}" PARENT_SCOPE)
  string(JSON count LENGTH "${json}" "${list}")
  set(n 0)
  while(n LESS count)
    string(JSON this GET "${json}" "${list}" ${n} id)
    if(this STREQUAL id)
      string(JSON value ERROR_VARIABLE none GET "${json}" "${list}" ${n} "${field}")
      set("${out}" "${value}" PARENT_SCOPE)
      return()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# fix_words(<out> <out env> <text>): the `-D…` words of the text, and its `NAME=value` words, split
# as a shell does. Three blanks end the command; a remark follows. Text before the first word is for
# the reader.
function(fix_words out out_env text)
  foreach(entry IN LISTS CASE_FILL)
    string(REGEX MATCH "^(<[^>]*>)=(.*)$" entry "${entry}")
    set(value "${CMAKE_MATCH_2}")
    string(REPLACE "${CMAKE_MATCH_1}" "${value}" text "${text}")
  endforeach()
  string(CONFIGURE "${text}" text @ONLY)
  if(NOT "${text}" MATCHES "(^|[ (])('?-D.*|[A-Z_]+=.*)$")
    fail("the fix is neither -D nor environment: ${text}")
  endif()
  string(REGEX REPLACE "   .*$" "" command "${CMAKE_MATCH_2}")
  execute_process(
    COMMAND sh -c "printf '%s\\n' ${command}"
    OUTPUT_VARIABLE words
    OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY
  )
  string(REPLACE ";" "|" words "${words}") # word() turns it back into a `;`
  string(REPLACE "\n" ";" words "${words}")
  list(LENGTH words said)
  set(env "${words}")
  list(FILTER words INCLUDE REGEX "^-D[A-Za-z_]+=[^<>]*$")
  list(FILTER env INCLUDE REGEX "^[A-Z_]+=[^<>]*$")
  set(all ${words} ${env})
  list(LENGTH all count)
  if(NOT count EQUAL said)
    fail("the fix cannot be copied into a shell: ${command}")
  endif()
  set("${out}" "${words}" PARENT_SCOPE)
  set("${out_env}" "${env}" PARENT_SCOPE)
endfunction()

# try_fix(<id>[/or|/silence]): the report must offer the fix; applied, it must remove the finding.
function(try_fix which)
  string(REGEX MATCH "^([^/]*)/?(.*)$" which "${which}")
  set(id "${CMAKE_MATCH_1}")
  set(field "${CMAKE_MATCH_2}")
  if(field STREQUAL "")
    set(field fix)
  endif()
  file(READ "${report}" json)
  finding_field(found "${json}" findings "${id}" id)
  if(NOT DEFINED found)
    fail("the report does not hold ${id}")
  endif()
  if(field STREQUAL "silence")
    string(REGEX MATCH "\n  silence: +([^ \n]+=${id})[ \n]" text "${output}")
    set(text "${CMAKE_MATCH_1}")
  else()
    finding_field(text "${json}" findings "${id}" "${field}")
  endif()
  fix_words(words env "${text}")
  list(APPEND CASE_ENV ${env})
  set(CASE_ENV "${CASE_ENV}" PARENT_SCOPE) # for build and run
  if("${text}" MATCHES "new build folder")
    set(BUILD "${BUILD}-new")
    file(REMOVE_RECURSE "${BUILD}")
  endif()
  configure(${words})
  file(READ "${report}" json)
  string(JSON verdict GET "${json}" verdict)
  finding_field(found "${json}" findings "${id}" id)
  if(DEFINED found)
    fail("${output}\n${id} is still there after its ${field}: ${words} ${env}")
  endif()
  if(field STREQUAL "silence")
    finding_field(silenced "${json}" silenced "${id}" id)
    if(NOT DEFINED silenced)
      fail("${id} is not among the silenced after: ${words}")
    endif()
  elseif(NOT verdict STREQUAL CASE_FIXED)
    fail("after the ${field} of ${id} the report says ${verdict}, not ${CASE_FIXED}: ${words} ${env}")
  endif()
  message("${id}/${field}: ${words} ${env}: ${verdict}")
  set(BUILD "${BUILD}" PARENT_SCOPE)
  set(CASE_ENV "${CASE_ENV}" PARENT_SCOPE)
endfunction()

# try_fixes(): tries each, starting from the refused set-up. Leaves the last build folder in BUILD.
function(try_fixes)
  if(CASE_FIXED STREQUAL "")
    set(CASE_FIXED fits)
  endif()
  set(first yes)
  set(refused "${BUILD}")
  set(env "${CASE_ENV}")
  foreach(which IN LISTS CASE_FIX)
    set(BUILD "${refused}")
    set(CASE_ENV "${env}")
    if(NOT first)
      file(REMOVE_RECURSE "${BUILD}")
      configure()
    endif()
    set(first no)
    try_fix("${which}")
  endforeach()
  set(BUILD "${BUILD}" PARENT_SCOPE)
  set(CASE_ENV "${CASE_ENV}" PARENT_SCOPE)
endfunction()
