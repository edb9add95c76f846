# SPDX-License-Identifier: BSD-3-Clause
#
# Random facts for the properties: a seeded generator, and a function that judges a list of
# `key=value`.
include_guard(GLOBAL)

# random(<out> <n>): a number from 0 to n-1.
function(random out n)
  get_property(state GLOBAL PROPERTY random)
  math(EXPR state "(${state} * 1103515245 + 12345) % 2147483648")
  set_property(GLOBAL PROPERTY random "${state}")
  math(EXPR value "(${state} / 65536) % ${n}")
  set("${out}" "${value}" PARENT_SCOPE)
endfunction()

# pick(<out> <item>...): a random item.
function(pick out)
  list(LENGTH ARGN count)
  random(n ${count})
  list(GET ARGN ${n} item)
  set("${out}" "${item}" PARENT_SCOPE)
endfunction()

# some(<out> <item>...): random items, joined by blanks; `none` if there are none.
function(some out)
  set(items "")
  foreach(item IN LISTS ARGN)
    random(n 3)
    if(n EQUAL 0)
      list(APPEND items "${item}")
    endif()
  endforeach()
  if(items STREQUAL "")
    set(items none)
  endif()
  list(JOIN items " " items)
  set("${out}" "${items}" PARENT_SCOPE)
endfunction()

# shuffle(<out> <item>...)
function(shuffle out)
  set(items "${ARGN}")
  set(result "")
  while(NOT items STREQUAL "")
    list(LENGTH items length)
    random(n ${length})
    list(GET items ${n} item)
    list(REMOVE_AT items ${n})
    list(APPEND result "${item}")
  endwhile()
  set("${out}" "${result}" PARENT_SCOPE)
endfunction()

# judge_facts(<out> <key=value>...): judges only these facts. <out>: `severity rule` of each
# finding.
function(judge_facts out)
  torchcuda_clear_facts()
  foreach(fact IN LISTS ARGN)
    string(FIND "${fact}" "=" at)
    string(SUBSTRING "${fact}" 0 ${at} key)
    math(EXPR at "${at} + 1")
    string(SUBSTRING "${fact}" ${at} -1 text)
    torchcuda_decode_fact(value "${text}")
    torchcuda_set_fact("${key}" "${value}")
  endforeach()
  judge()
  found(list)
  set("${out}" "${list}" PARENT_SCOPE)
endfunction()

# facts_of(<out> <file>)
function(facts_of out file)
  file(STRINGS "${file}" lines REGEX "^[a-z][a-z0-9_.-]*=")
  set("${out}" "${lines}" PARENT_SCOPE)
endfunction()

# rank(<out> <rule> <findings>): 0 none, 1 note, 2 warning, 3 error.
function(rank out rule findings)
  set(value 0)
  if("error ${rule}" IN_LIST findings)
    set(value 3)
  elseif("warning ${rule}" IN_LIST findings)
    set(value 2)
  elseif("note ${rule}" IN_LIST findings)
    set(value 1)
  endif()
  set("${out}" ${value} PARENT_SCOPE)
endfunction()

function(fail what)
  list(JOIN ARGN "\n  " facts)
  message(FATAL_ERROR "${what} (seed ${SEED})\n  ${facts}")
endfunction()
