# SPDX-License-Identifier: BSD-3-Clause
#
# Facts as text: `key=value` lines. Every byte of a value outside [A-Za-z0-9._/+:,=@ -] is written
# as %XX.
include_guard(GLOBAL)

# torchcuda_encode_fact(<out> <value>): encodes a value for a facts file.
function(torchcuda_encode_fact out value)
  string(REPLACE "%" "%25" value "${value}")
  string(REPLACE ";" "%3B" value "${value}") # these four are no plain items of a list
  string(REPLACE "[" "%5B" value "${value}")
  string(REPLACE "]" "%5D" value "${value}")
  string(REPLACE "\\" "%5C" value "${value}")
  string(REGEX MATCHALL "[^%A-Za-z0-9._/+:,=@ -]" bytes "${value}")
  list(REMOVE_DUPLICATES bytes)
  foreach(byte IN LISTS bytes)
    string(HEX "${byte}" code)
    string(TOUPPER "%${code}" code)
    string(REPLACE "${byte}" "${code}" value "${value}")
  endforeach()
  set("${out}" "${value}" PARENT_SCOPE)
endfunction()

# torchcuda_decode_fact(<out> <text>): decodes a value. A `%` without two hex digits after it stays.
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
  if(percent GREATER -1) # last: the `%` that it yields starts no code
    string(REPLACE "%25" "%" text "${text}")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# torchcuda_read_facts(<file>): adds the facts of a file. Ignores lines that are not facts.
function(torchcuda_read_facts file)
  file(READ "${file}" text) # file(STRINGS) takes ten times as long
  torchcuda_read_facts_text("${text}")
endfunction()

# torchcuda_read_facts_text(<text>): adds the facts of a text.
function(torchcuda_read_facts_text text)
  string(REPLACE "\n" "\n\n" text "\n${text}\n")
  string(REGEX MATCHALL "\n[a-z][a-z0-9_.-]*=[A-Za-z0-9._/+:,=@ %-]+\n" lines "${text}")
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^\n([^=]*)=([^\n]*)" line "${line}")
    set(key "${CMAKE_MATCH_1}")
    torchcuda_decode_fact(value "${CMAKE_MATCH_2}")
    torchcuda_set_fact("${key}" "${value}")
  endforeach()
endfunction()

# torchcuda_forget_facts_text(<text>): forgets the facts named in a text.
function(torchcuda_forget_facts_text text)
  string(REGEX MATCHALL "(^|\n)[a-z][a-z0-9_.-]*=" keys "${text}")
  list(TRANSFORM keys REPLACE "[\n=]" "")
  torchcuda_forget_fact(${keys})
endfunction()

# torchcuda_facts_text(<out> [<key>...]): encodes the given facts, or all of them, for a facts file.
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

# torchcuda_write_facts(<file> [<key>...]): writes the given facts, or all of them. Renames a
# temporary file into place, so that two configures at once cannot tear it.
function(torchcuda_write_facts file)
  torchcuda_facts_text(text ${ARGN})
  string(RANDOM LENGTH 8 suffix)
  file(WRITE "${file}.${suffix}" "${text}")
  file(RENAME "${file}.${suffix}" "${file}")
endfunction()
