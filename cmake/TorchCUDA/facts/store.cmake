# SPDX-License-Identifier: BSD-3-Clause
#
# The store of facts. A fact is `subject.name=value`; unknown is absent. Facts live in global
# properties, so that a collector is an ordinary function that touches no caller's scope, and so that a
# value may hold any byte. In a file every byte outside [A-Za-z0-9._/+:,=@ -] is written %XX.
include_guard(GLOBAL)

# torchcuda_set_fact(<key> <value>): makes a fact known. An empty value is refused: unknown is absent.
function(torchcuda_set_fact key value)
  if("${value}" STREQUAL "")
    return()
  endif()
  get_property(known GLOBAL PROPERTY "TorchCUDA.fact.${key}")
  if("${known}" STREQUAL "")
    set_property(GLOBAL APPEND PROPERTY TorchCUDA.facts "${key}")
  endif()
  set_property(GLOBAL PROPERTY "TorchCUDA.fact.${key}" "${value}")
  set_property(GLOBAL APPEND_STRING PROPERTY TorchCUDA.history "${key}=${value}\n")
endfunction()

# torchcuda_get_fact(<out> <key>): the value, or `out` unset where the fact is unknown.
function(torchcuda_get_fact out key)
  get_property(value GLOBAL PROPERTY "TorchCUDA.fact.${key}")
  if("${value}" STREQUAL "")
    unset("${out}" PARENT_SCOPE)
  else()
    set("${out}" "${value}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_forget_fact(<key>...): makes facts unknown again.
function(torchcuda_forget_fact)
  if(ARGC EQUAL 0)
    return()
  endif()
  get_property(keys GLOBAL PROPERTY TorchCUDA.facts)
  list(REMOVE_ITEM keys ${ARGN})
  set_property(GLOBAL PROPERTY TorchCUDA.facts "${keys}")
  foreach(key IN LISTS ARGN)
    set_property(GLOBAL PROPERTY "TorchCUDA.fact.${key}")
    set_property(GLOBAL APPEND_STRING PROPERTY TorchCUDA.history "${key}\n")
  endforeach()
endfunction()

# torchcuda_facts_state(<out>): a text; where it is the same, so are all facts but inspect.cached, which no rule reads.
# Once a text is known of which they are a function, it is that text and what happened since: to write all of them out
# anew costs milliseconds.
function(torchcuda_facts_state out)
  get_property(base GLOBAL PROPERTY TorchCUDA.state)
  get_property(text GLOBAL PROPERTY TorchCUDA.history)
  if("${base}" STREQUAL "")
    set(text "")
    get_property(keys GLOBAL PROPERTY TorchCUDA.facts)
    list(REMOVE_ITEM keys inspect.cached)
    list(SORT keys)
    foreach(key IN LISTS keys)
      get_property(value GLOBAL PROPERTY "TorchCUDA.fact.${key}")
      string(APPEND text "${key}=${value}\n")
    endforeach()
  endif()
  set("${out}" "${base}${text}" PARENT_SCOPE)
endfunction()

# torchcuda_state_is(<text>): the facts are a function of this text as they are now.
function(torchcuda_state_is text)
  set_property(GLOBAL PROPERTY TorchCUDA.state "${text}\n")
  set_property(GLOBAL PROPERTY TorchCUDA.history)
endfunction()

# torchcuda_state_unknown(): the next state is that of the facts alone, however they came to be.
function(torchcuda_state_unknown)
  set_property(GLOBAL PROPERTY TorchCUDA.state)
endfunction()

# torchcuda_fact_keys(<out>): the keys of all known facts, sorted.
function(torchcuda_fact_keys out)
  get_property(keys GLOBAL PROPERTY TorchCUDA.facts)
  list(SORT keys COMPARE NATURAL)
  set("${out}" "${keys}" PARENT_SCOPE)
endfunction()

# torchcuda_clear_facts(): forgets everything, for the next walk.
function(torchcuda_clear_facts)
  get_property(keys GLOBAL PROPERTY TorchCUDA.facts)
  foreach(key IN LISTS keys)
    set_property(GLOBAL PROPERTY "TorchCUDA.fact.${key}")
  endforeach()
  foreach(
    name
    IN
    ITEMS facts derived chosen_architectures state history
  )
    set_property(GLOBAL PROPERTY TorchCUDA.${name})
  endforeach()
endfunction()

# torchcuda_encode_fact(<out> <value>): the value as it is written in a file.
function(torchcuda_encode_fact out value)
  if("${value}" MATCHES "^[A-Za-z0-9._/+:,=@ -]*$")
    set("${out}" "${value}" PARENT_SCOPE)
    return()
  endif()
  string(HEX "${value}" hex)
  string(REGEX MATCHALL ".." bytes "${hex}")
  set(encoded "")
  foreach(byte IN LISTS bytes)
    math(EXPR code "0x${byte}")
    if(code LESS 128)
      string(ASCII ${code} char)
    else()
      set(char "")
    endif()
    if("${char}" MATCHES "^[A-Za-z0-9._/+:,=@ -]$")
      string(APPEND encoded "${char}")
    else()
      string(TOUPPER "${byte}" byte)
      string(APPEND encoded "%${byte}")
    endif()
  endforeach()
  set("${out}" "${encoded}" PARENT_SCOPE)
endfunction()

# torchcuda_decode_fact(<out> <text>): the value that a file's text stands for. A `%` with no code behind it is one.
function(torchcuda_decode_fact out text)
  string(REGEX MATCHALL "%[0-9A-Fa-f][0-9A-Fa-f]" codes "${text}")
  list(REMOVE_DUPLICATES codes)
  list(FIND codes "%25" percent)
  list(REMOVE_ITEM codes "%25")
  foreach(code IN LISTS codes)
    string(REPLACE "%" "0x" number "${code}")
    math(EXPR number "${number}")
    set(char "")
    if(number GREATER 0)
      string(ASCII ${number} char)
    endif()
    string(REPLACE "${code}" "${char}" text "${text}")
  endforeach()
  if(percent GREATER -1) # at last: what it leaves is no code
    string(REPLACE "%25" "%" text "${text}")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# torchcuda_read_facts(<file>): adds the facts of a file. Lines that are no fact are passed over.
function(torchcuda_read_facts file)
  file(READ "${file}" text) # file(STRINGS) costs ten times as much
  torchcuda_read_facts_text("${text}")
endfunction()

# torchcuda_read_facts_text(<text>): the same, of a text.
function(torchcuda_read_facts_text text)
  string(REPLACE "\n" "\n\n" text "\n${text}\n")
  string(REGEX MATCHALL "\n[a-z][a-z0-9_.-]*=[A-Za-z0-9._/+:,=@ %-]+\n" lines "${text}")
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^\n([^=]*)=([^\n]*)" line "${line}")
    set_property(GLOBAL PROPERTY "TorchCUDA.fact.${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}")
  endforeach()
  set_property(GLOBAL APPEND_STRING PROPERTY TorchCUDA.history "${lines}")
  set(encoded "${lines}")
  list(FILTER encoded INCLUDE REGEX "%")
  foreach(line IN LISTS encoded)
    string(REGEX MATCH "^\n([^=]*)=([^\n]*)" line "${line}")
    set(key "${CMAKE_MATCH_1}")
    torchcuda_decode_fact(value "${CMAKE_MATCH_2}")
    set_property(GLOBAL PROPERTY "TorchCUDA.fact.${key}" "${value}")
  endforeach()
  list(TRANSFORM lines REPLACE "^\n([^=]*)=.*" "\\1")
  get_property(keys GLOBAL PROPERTY TorchCUDA.facts)
  list(APPEND keys ${lines})
  list(REMOVE_DUPLICATES keys)
  set_property(GLOBAL PROPERTY TorchCUDA.facts "${keys}")
endfunction()

# torchcuda_facts_text(<out> [<key>...]): the given facts, or all of them, as they stand in a file.
function(torchcuda_facts_text out)
  set(keys "${ARGN}")
  if(keys STREQUAL "")
    torchcuda_fact_keys(keys)
  endif()
  set(text "")
  foreach(key IN LISTS keys)
    torchcuda_get_fact(value "${key}")
    if(DEFINED value)
      torchcuda_encode_fact(encoded "${value}")
      string(APPEND text "${key}=${encoded}\n")
    endif()
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# torchcuda_write_facts(<file> [<key>...]): writes the given facts, or all of them, in one step (a temporary file, then a
# rename), so that two configures at once cannot tear it.
function(torchcuda_write_facts file)
  torchcuda_facts_text(text ${ARGN})
  string(RANDOM LENGTH 8 suffix)
  file(WRITE "${file}.${suffix}" "${text}")
  file(RENAME "${file}.${suffix}" "${file}")
endfunction()
