# SPDX-License-Identifier: BSD-3-Clause
#
# Hints and switches: each is a CMake variable, else an environment variable of the same name.
include_guard(GLOBAL)

# torchcuda_option(<out> <name> [<default>]): the switch's value. Nothing that is not set is read: a project may have
# CMake warn about that.
function(torchcuda_option out name)
  torchcuda_asked("${name}")
  set(value "")
  if(DEFINED "${name}")
    set(value "${${name}}")
  endif()
  if(value STREQUAL "" AND DEFINED "ENV{${name}}")
    set(value "$ENV{${name}}")
  endif()
  if(value STREQUAL "")
    set(value "${ARGN}")
  endif()
  set("${out}" "${value}" PARENT_SCOPE)
endfunction()

# torchcuda_words(<out> <text>): a list typed by a person: `;`, `,` and blanks all separate.
function(torchcuda_words out text)
  string(REGEX MATCHALL "[^ \t\r\n,;]+" words "${text}")
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()
