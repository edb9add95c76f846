# SPDX-License-Identifier: BSD-3-Clause
#
# Text from ELF files, tools, folders and the environment may hold any byte. Here it becomes valid
# UTF-8 without control characters. CMake's regular expressions match bytes, and end at a NUL. A
# repeated group, `(a|b)*`, recurses: a text of 50 KB would end CMake.
include_guard(GLOBAL)

# torchcuda_until_nul(<out> <text>): cuts a text at its first NUL, as C does. Call it on each text
# that was read from a file: what follows a NUL is hidden from all later checks.
function(torchcuda_until_nul out text)
  string(REGEX MATCH ".+" text "${text}")
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# torchcuda_visible(<out> <text> percent|json): replaces control characters except newline and tab,
# characters that change the direction of text, invisible ones, and bytes that are not UTF-8.
# `percent`: each byte becomes `%XX`, as in a facts file. `json`: each character becomes `\uXXXX`;
# a byte that is not UTF-8 becomes `%XX`.
function(torchcuda_visible out text style)
  if("${text}" MATCHES "[^\n\t -~]")
    _torchcuda_utf8(hidden unit other)
    string(REGEX MATCHALL "${hidden}" found "${text}")
    list(REMOVE_DUPLICATES found)
    foreach(character IN LISTS found)
      _torchcuda_code("code_${style}" "${character}")
      string(REPLACE "${character}" "${code_${style}}" text "${text}")
    endforeach()
    string(ASCII 1 left) # neither is in the text any more
    string(ASCII 2 right)
    string(REGEX REPLACE "(${unit}|${other})" "${left}\\1${right}" text "${text}")
    string(REGEX MATCHALL "${left}${other}${right}" found "${text}")
    list(REMOVE_DUPLICATES found)
    foreach(byte IN LISTS found)
      string(HEX "${byte}" hex)
      string(REGEX REPLACE "^01(..)02$" "%\\1" code "${hex}")
      string(TOUPPER "${code}" code)
      string(REPLACE "${byte}" "${code}" text "${text}")
    endforeach()
    string(REGEX REPLACE "[${left}${right}]" "" text "${text}")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# _torchcuda_utf8(<out hidden> <out unit> <out other>): expressions for a character that must not be
# shown, for a valid character of several bytes, and for any other byte above 7F.
function(_torchcuda_utf8 out_hidden out_unit out_other)
  foreach(byte RANGE 1 255)
    string(ASCII ${byte} b${byte})
  endforeach()
  set(next "[${b128}-${b191}]")
  string(
    CONCAT hidden
    "[${b1}-${b8}${b11}-${b31}${b127}]" # C0 and DEL
    "|${b194}[${b128}-${b159}]" # C1: U+0080 to U+009F
    "|${b216}${b156}" # U+061C
    "|${b226}${b128}[${b139}-${b143}${b168}-${b174}]" # U+200B to 200F, U+2028 to 202E
    "|${b226}${b129}[${b160}-${b175}]" # U+2060 to 206F
    "|${b239}${b187}${b191}" # U+FEFF
  )
  string(
    CONCAT unit
    "[${b194}-${b223}]${next}"
    "|${b224}[${b160}-${b191}]${next}"
    "|[${b225}-${b236}${b238}${b239}]${next}${next}"
    "|${b237}[${b128}-${b159}]${next}" # no surrogates
    "|${b240}[${b144}-${b191}]${next}${next}"
    "|[${b241}-${b243}]${next}${next}${next}"
    "|${b244}[${b128}-${b143}]${next}${next}" # up to U+10FFFF
  )
  set("${out_hidden}" "${hidden}" PARENT_SCOPE)
  set("${out_unit}" "${unit}" PARENT_SCOPE)
  set("${out_other}" "[${b128}-${b255}]" PARENT_SCOPE)
endfunction()

# _torchcuda_code(code_percent|code_json <character>): the code of a character of up to three bytes.
function(_torchcuda_code out character)
  string(HEX "${character}" hex)
  string(REGEX MATCHALL ".." bytes "${hex}")
  string(TOUPPER "${bytes}" percent)
  list(TRANSFORM percent PREPEND "%")
  list(JOIN percent "" code_percent)
  list(POP_FRONT bytes first)
  list(LENGTH bytes more)
  set(masks 127 31 15)
  list(GET masks ${more} mask)
  math(EXPR number "0x${first} & ${mask}")
  foreach(byte IN LISTS bytes)
    math(EXPR number "${number} * 64 + (0x${byte} & 63)")
  endforeach()
  math(EXPR number "65536 + ${number}" OUTPUT_FORMAT HEXADECIMAL)
  string(REGEX REPLACE "^0x1" "\\\\u" code_json "${number}")
  set("${out}" "${${out}}" PARENT_SCOPE)
endfunction()
