# SPDX-License-Identifier: BSD-3-Clause
#
# Refuses a rule that may judge unknown facts, or does more than judge:
#   cmake -DRULES=<file>[;<file>...] -DFACTS=<facts/README.md> [-DBAD=<regex>] -P lint.cmake
# With BAD the files must be refused, with a matching text: the test of this test.
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/known_facts.cmake")

# code_of(<out> <file>): the file without comments, as lines joined by newlines.
function(code_of out file)
  file(READ "${file}" text)
  string(REGEX REPLACE "(^|\n)[ \t]*#[^\n]*" "\\1" text "${text}")
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# words_after(<out> <text> <keyword>): the values of that argument in the declaration.
function(words_after out text keyword)
  set("${out}" "" PARENT_SCOPE)
  if(text MATCHES "[\n ]${keyword} ([^\"()]*)")
    string(
      REGEX REPLACE
        "[\n ](ID|SEVERITY|TITLE|FAILURE|NEEDS|USES|ONLY|TRIAL|SYMPTOM|BECAUSE|REMEDY)[\n ].*$"
      ""
      words
      " ${CMAKE_MATCH_1} "
    )
    string(REGEX MATCHALL "[^ \n\t]+" words "${words}")
    set("${out}" "${words}" PARENT_SCOPE)
  endif()
endfunction()

# generic(<out> <key>): replaces indices and references by `*`: fact.gpu.${n}.cc gives gpu.*.cc.
function(generic out key)
  string(REGEX REPLACE "\\.(\\$\\{[^}]*\\}|[0-9]+)(\\.|$)" ".*\\2" key "${key}")
  set("${out}" "${key}" PARENT_SCOPE)
endfunction()

# lint(<out> <file> <facts>): the problems, one per line.
function(lint out file facts)
  code_of(text "${file}")
  get_filename_component(name "${file}" NAME_WE)
  string(FIND "${text}" "\nfunction(" at)
  string(SUBSTRING "${text}" 0 ${at} declaration)
  string(REGEX REPLACE "[ \n]+" " " declaration "${declaration}")
  string(SUBSTRING "${text}" ${at} -1 body)
  set(problems "")
  words_after(id "${declaration}" ID)
  if(NOT "${id}" STREQUAL "${name}")
    string(APPEND problems "  the file is not named by its rule: '${id}'\n")
  endif()
  foreach(
    field
    IN
    ITEMS TITLE FAILURE SYMPTOM BECAUSE REMEDY
  )
    if(NOT declaration MATCHES "[\n ]${field} ")
      string(APPEND problems "  no ${field}\n")
    endif()
  endforeach()
  if(declaration MATCHES "TITLE \"([^\"]*)\"")
    string(LENGTH "${CMAKE_MATCH_1}" length)
    if(length GREATER 74)
      string(APPEND problems "  the title has ${length} characters, 74 are the limit\n")
    endif()
  endif()
  # lower case only: function calls, not words in texts
  set(
    impure
    "message|find_[a-z]+|execute_process|file|include|configure_file|try_compile|try_run|set_property|get_property"
  )
  string(REPLACE "\\\"" "" calls "${body}")
  string(REGEX REPLACE "\"[^\"]*\"" "" calls "${calls}")
  if(calls MATCHES "[\n ](${impure})[ ]*\\(" OR body MATCHES "ENV{|CACHE{|[\n ]CACHE ")
    string(APPEND problems "  a rule only judges: ${CMAKE_MATCH_0}\n")
  endif()
  words_after(needs "${declaration}" NEEDS)
  words_after(uses "${declaration}" USES)
  words_after(only "${declaration}" ONLY)
  words_after(trial "${declaration}" TRIAL)
  list(TRANSFORM only REPLACE "=.*" "")
  list(TRANSFORM trial REPLACE "=.*" "")
  _lint_uses(more "${body}" "${needs};${only}" "${uses}")
  string(APPEND problems "${more}")
  foreach(key IN LISTS needs uses only trial)
    generic(key "${key}")
    if(NOT "${key}" IN_LIST facts)
      string(APPEND problems "  not in the list of facts: ${key}\n")
    endif()
  endforeach()
  set("${out}" "${problems}" PARENT_SCOPE)
endfunction()

# _lint_uses(<out> <body> <sure> <uses>): each fact that is read must be known for certain, or
# tested first.
function(_lint_uses out body sure uses)
  set(problems "")
  string(REGEX MATCHALL "fact\\.([a-z0-9_.]|\\$\\{[a-z_]+\\})+" read "${body}")
  string(REGEX MATCHALL "DEFINED \"?fact\\.([a-z0-9_.]|\\$\\{[a-z_]+\\})+" asked "${body}")
  list(TRANSFORM asked REPLACE "^DEFINED \"?fact\\." "")
  string(REGEX MATCHALL "torchcuda_all_known\\([^()]*" calls "${body}")
  string(REGEX MATCHALL "([a-z0-9_.]|\\$\\{[a-z_]+\\})+" words "${calls}")
  list(APPEND asked ${words})
  list(TRANSFORM read REPLACE "^fact\\." "")
  list(REMOVE_DUPLICATES read)
  set(asked_generic "")
  foreach(key IN LISTS asked)
    generic(key "${key}")
    list(APPEND asked_generic "${key}")
  endforeach()
  foreach(key IN LISTS read)
    generic(key "${key}")
    if(key MATCHES "^\\*|\\$")
      continue() # a loop over subjects, which are listed in USES
    elseif("${key}" IN_LIST sure)
      continue()
    elseif(NOT "${key}" IN_LIST uses)
      string(APPEND problems "  not declared: ${key}\n")
    elseif(NOT "${key}" IN_LIST asked_generic)
      string(APPEND problems "  read without asking DEFINED: ${key}\n")
    endif()
  endforeach()
  string(REGEX MATCHALL "torchcuda_known\\([a-z_]+ ([a-z0-9_.]|\\$\\{[a-z_]+\\})+" known "${body}")
  foreach(call IN LISTS known)
    string(REGEX REPLACE "^.* " "" key "${call}")
    generic(key "${key}")
    if(
      NOT key MATCHES "\\$|\\*$|^\\*|\\.$"
      AND NOT "${key}" IN_LIST uses
      AND NOT "${key}" IN_LIST sure
    )
      # closure.undefined.*.symbol covers all fields of an undefined symbol
      string(APPEND problems "  not declared: ${key}\n")
    endif()
  endforeach()
  set("${out}" "${problems}" PARENT_SCOPE)
endfunction()

known_facts(facts "${FACTS}")
set(all "")
foreach(file IN LISTS RULES)
  lint(problems "${file}" "${facts}")
  if(NOT problems STREQUAL "")
    string(APPEND all "${file}\n${problems}")
  endif()
endforeach()
if(DEFINED BAD)
  if(NOT all MATCHES "${BAD}")
    message(FATAL_ERROR "the lint should have said '${BAD}', it said:\n${all}")
  endif()
elseif(NOT all STREQUAL "")
  message(FATAL_ERROR "${all}")
endif()
