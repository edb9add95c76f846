# SPDX-License-Identifier: BSD-3-Clause
#
# The store of facts. A fact is `subject.name=value`; an unknown fact is absent. Facts are global
# properties: a function can read them without touching its caller's scope, and a value may hold any
# byte.
#
# Facts belong to named sets. `machine` holds what was read. `project` holds what is judged: it adds
# what was derived and decided. Further sets hold one target or one candidate each. All functions
# read and write the set in use.
include_guard(GLOBAL)
set_property(GLOBAL PROPERTY TorchCUDA.facts_in_use machine)

# torchcuda_use_facts(<set> [<out former set>]): selects the set that all functions read and write.
function(torchcuda_use_facts set)
  if(ARGC GREATER 1)
    get_property(former GLOBAL PROPERTY TorchCUDA.facts_in_use)
    set("${ARGV1}" "${former}" PARENT_SCOPE)
  endif()
  set_property(GLOBAL PROPERTY TorchCUDA.facts_in_use "${set}")
endfunction()

# torchcuda_copy_facts(<from> <to> [<regex>]): copies the facts whose keys match into another set.
# Without an expression, copies all facts and removes those that the other set held.
function(torchcuda_copy_facts from to)
  get_property(keys GLOBAL PROPERTY "TorchCUDA.${from}.facts")
  get_property(old GLOBAL PROPERTY "TorchCUDA.${to}.facts")
  if(ARGC GREATER 2)
    list(FILTER keys INCLUDE REGEX "${ARGV2}")
    list(APPEND old ${keys})
    list(REMOVE_DUPLICATES old)
    set_property(GLOBAL PROPERTY "TorchCUDA.${to}.facts" "${old}")
  else()
    foreach(key IN LISTS old)
      set_property(GLOBAL PROPERTY "TorchCUDA.${to}.fact.${key}")
    endforeach()
    set_property(GLOBAL PROPERTY "TorchCUDA.${to}.facts" "${keys}")
  endif()
  foreach(key IN LISTS keys)
    get_property(value GLOBAL PROPERTY "TorchCUDA.${from}.fact.${key}")
    set_property(GLOBAL PROPERTY "TorchCUDA.${to}.fact.${key}" "${value}")
  endforeach()
endfunction()

# torchcuda_set_fact(<key> <value>): sets a fact. Ignores an empty value: an unknown fact is absent.
# Ignores a number that cannot be one.
function(torchcuda_set_fact key value)
  get_property(set GLOBAL PROPERTY TorchCUDA.facts_in_use)
  torchcuda_until_nul(value "${value}")
  _torchcuda_absurd(absurd "${key}" "${value}")
  if(absurd OR "${value}" STREQUAL "")
    return()
  endif()
  get_property(known GLOBAL PROPERTY "TorchCUDA.${set}.fact.${key}")
  if("${known}" STREQUAL "")
    set_property(GLOBAL APPEND PROPERTY "TorchCUDA.${set}.facts" "${key}")
  endif()
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.fact.${key}" "${value}")
  torchcuda_message(DEBUG "TorchCUDA: ${key}=${value}")
endfunction()

# _torchcuda_absurd(<out> <key> <value>): `yes` if the value cannot be what the key says: a number
# or a version with more than six digits in a row (math() stops at more than 64 bits), or no number
# where the module calculates with it.
function(_torchcuda_absurd out key value)
  string(
    CONCAT numbers
    "(version|cuda|cudnn|driver|runtime|loaded|major|standard|default|min|max|below|floor|needed|isa|count|fatbins|abi"
    "|headers|cudnn[.]header|glibc|glibcxx|cxxabi|init|cc|component[.][a-z]+)$"
  )
  set("${out}" no PARENT_SCOPE)
  if(
    "${key}" MATCHES "${numbers}"
    AND "${value}" MATCHES "^[0-9.]*[0-9][0-9][0-9][0-9][0-9][0-9][0-9]"
  )
    set("${out}" yes PARENT_SCOPE)
  elseif("${key}" MATCHES "(major|_max|count|fatbins)$" AND NOT "${value}" MATCHES "^[0-9]+$")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_get_fact(<out> <key>): gives the value; unset if the fact is unknown.
function(torchcuda_get_fact out key)
  get_property(set GLOBAL PROPERTY TorchCUDA.facts_in_use)
  get_property(value GLOBAL PROPERTY "TorchCUDA.${set}.fact.${key}")
  if("${value}" STREQUAL "")
    unset("${out}" PARENT_SCOPE)
  else()
    set("${out}" "${value}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_get_facts(<prefix> <key>...): gives each value as <prefix>.<key>; unset if the fact is
# unknown.
function(torchcuda_get_facts prefix)
  foreach(key IN LISTS ARGN)
    torchcuda_get_fact(value "${key}")
    if(DEFINED value)
      set("${prefix}.${key}" "${value}" PARENT_SCOPE)
    else()
      unset("${prefix}.${key}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# torchcuda_forget_fact(<key>...): removes facts.
function(torchcuda_forget_fact)
  get_property(set GLOBAL PROPERTY TorchCUDA.facts_in_use)
  if(ARGC EQUAL 0)
    return()
  endif()
  get_property(keys GLOBAL PROPERTY "TorchCUDA.${set}.facts")
  list(REMOVE_ITEM keys ${ARGN})
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.facts" "${keys}")
  foreach(key IN LISTS ARGN)
    set_property(GLOBAL PROPERTY "TorchCUDA.${set}.fact.${key}")
  endforeach()
endfunction()

# torchcuda_fact_keys(<out>): lists the keys of all known facts, sorted.
function(torchcuda_fact_keys out)
  get_property(set GLOBAL PROPERTY TorchCUDA.facts_in_use)
  get_property(keys GLOBAL PROPERTY "TorchCUDA.${set}.facts")
  list(SORT keys COMPARE NATURAL)
  set("${out}" "${keys}" PARENT_SCOPE)
endfunction()

# torchcuda_clear_facts(): removes all facts of the set in use.
function(torchcuda_clear_facts)
  get_property(set GLOBAL PROPERTY TorchCUDA.facts_in_use)
  get_property(keys GLOBAL PROPERTY "TorchCUDA.${set}.facts")
  foreach(key IN LISTS keys)
    set_property(GLOBAL PROPERTY "TorchCUDA.${set}.fact.${key}")
  endforeach()
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.facts")
endfunction()
