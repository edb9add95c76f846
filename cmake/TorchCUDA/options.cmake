# SPDX-License-Identifier: BSD-3-Clause
#
# Hints and switches: each is a CMake variable, else an environment variable of the same name.
include_guard(GLOBAL)

# torchcuda_option(<out> <name> [<default>]): the switch's value.
function(torchcuda_option out name)
  if(DEFINED "${name}" AND NOT "${${name}}" STREQUAL "")
    set("${out}" "${${name}}" PARENT_SCOPE)
  elseif(DEFINED "ENV{${name}}" AND NOT "$ENV{${name}}" STREQUAL "")
    set("${out}" "$ENV{${name}}" PARENT_SCOPE)
  else()
    set("${out}" "${ARGN}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_words(<out> <text>): a list typed by a person: `;`, `,` and blanks all separate.
function(torchcuda_words out text)
  string(REGEX MATCHALL "[^ \t\r\n,;]+" words "${text}")
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()
