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

# torchcuda_switches_problem(<out>): what is wrong with the switches themselves, one sentence, or empty.
function(torchcuda_switches_problem out)
  set("${out}" "" PARENT_SCOPE)
  set(values "")
  foreach(name IN ITEMS FAIL_ON PROBE CHECK IGNORE)
    torchcuda_option(value "TorchCUDA_${name}")
    string(APPEND values "${value}")
  endforeach()
  if(DEFINED CMAKE_SCRIPT_MODE_FILE OR NOT values STREQUAL "")
    torchcuda_need(switches)
    torchcuda_check_switches(problem)
    set("${out}" "${problem}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_refuse_switches(): for a project; a switch with a value that it cannot have ends the run.
function(torchcuda_refuse_switches)
  torchcuda_switches_problem(problem)
  if(NOT "${problem}" STREQUAL "")
    message(FATAL_ERROR "TorchCUDA: ${problem}")
  endif()
endfunction()

# torchcuda_words(<out> <text>): a list typed by a person: `;`, `,` and blanks all separate.
function(torchcuda_words out text)
  string(REGEX MATCHALL "[^ \t\r\n,;]+" words "${text}")
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()
