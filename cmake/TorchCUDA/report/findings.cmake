# SPDX-License-Identifier: BSD-3-Clause
#
# The findings as text: each a headline and an indented block.
include_guard(GLOBAL)

# torchcuda_findings_text(<out> <findings> [<number>...]): the blocks of these findings; default: of
# all that are reported.
function(torchcuda_findings_text out set)
  set(numbers "${ARGN}")
  if(numbers STREQUAL "")
    get_property(numbers GLOBAL PROPERTY "TorchCUDA.${set}.order")
  endif()
  set(text "")
  foreach(n IN LISTS numbers)
    _torchcuda_finding_text(block "${set}" ${n})
    string(APPEND text "${block}")
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# _torchcuda_finding_text(<out> <findings> <number>): the block. Of what is repaired already, `cmake -P`
# tells one line, and a project nothing: it is in the report file.
function(_torchcuda_finding_text out set n)
  foreach(
    field
    IN
    ITEMS ID SEVERITY TITLE TARGET FOUND FOUND_AT REQUIRED REQUIRED_AT WHY WHY_AT FIX DONE OR UNLESS
  )
    torchcuda_get_finding(${field} "${set}" ${n} ${field})
  endforeach()
  if(NOT DONE STREQUAL "")
    set("${out}" "" PARENT_SCOPE)
    if(DEFINED CMAKE_SCRIPT_MODE_FILE)
      set("${out}" "${SEVERITY} [${ID}] ${TITLE}: ${DONE}\n" PARENT_SCOPE)
    endif()
    return()
  endif()
  set(text "${SEVERITY} [${ID}] ${TITLE}\n")
  _torchcuda_entry(line "  target:   " "${TARGET}" "")
  string(APPEND text "${line}")
  _torchcuda_entry(line "  found:    " "${FOUND}" "${FOUND_AT}")
  string(APPEND text "${line}")
  _torchcuda_entry(line "  required: " "${REQUIRED}" "${REQUIRED_AT}")
  string(APPEND text "${line}")
  _torchcuda_entry(line "  why:      " "${WHY}" "${WHY_AT}")
  string(APPEND text "${line}")
  _torchcuda_entry(line "  fix:      " "${FIX}" "")
  string(APPEND text "${line}")
  _torchcuda_entry(line "       or:  " "${OR}" "")
  string(APPEND text "${line}")
  set(unless "${UNLESS}")
  if(NOT unless STREQUAL "")
    set(unless "(if ${UNLESS})")
  endif()
  _torchcuda_entry(line "  silence:  " "-DTorchCUDA_IGNORE=${ID}" "${unless}")
  set("${out}" "${text}${line}" PARENT_SCOPE)
endfunction()

# _torchcuda_entry(<out> <label> <text> <place>): one entry. The place has a fixed column; it moves
# to the next line if the text is too long. Further lines of the text are indented.
function(_torchcuda_entry out label text place)
  set("${out}" "" PARENT_SCOPE)
  if("${text}" STREQUAL "")
    return()
  endif()
  string(REPLACE "\n" "\n            " text "${text}")
  set(line "${label}${text}")
  if(NOT "${place}" STREQUAL "")
    torchcuda_pad(line "${line}" 50)
    _torchcuda_last_length(length "${line}")
    if(length GREATER 52)
      string(APPEND line "\n                                                  ")
    endif()
    string(APPEND line " ${place}")
  endif()
  set("${out}" "${line}\n" PARENT_SCOPE)
endfunction()

# _torchcuda_last_length(<out> <text>): the length of the last line.
function(_torchcuda_last_length out text)
  string(FIND "${text}" "\n" at REVERSE)
  math(EXPR at "${at} + 1")
  string(SUBSTRING "${text}" ${at} -1 last)
  string(LENGTH "${last}" length)
  set("${out}" ${length} PARENT_SCOPE)
endfunction()

# torchcuda_pad(<out> <text> <width>): pads the text with blanks to the width.
function(torchcuda_pad out text width)
  _torchcuda_last_length(length "${text}")
  while(length LESS width)
    string(APPEND text " ")
    math(EXPR length "${length} + 1")
  endwhile()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()
