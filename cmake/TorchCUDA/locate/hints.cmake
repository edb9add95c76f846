# SPDX-License-Identifier: BSD-3-Clause
#
# A hint is a CMake variable or an environment variable of the same name.
include_guard(GLOBAL)

# torchcuda_read(var|env <name>...): var_<name> or env_<name>, empty where nobody set it: most of what is
# read here usually is not, and a project may have CMake warn of that.
function(torchcuda_read kind)
  torchcuda_asked(${ARGN})
  foreach(name IN LISTS ARGN)
    if("${kind}" STREQUAL "env" AND DEFINED "ENV{${name}}")
      set("env_${name}" "$ENV{${name}}" PARENT_SCOPE)
    elseif("${kind}" STREQUAL "var" AND DEFINED "${name}")
      set("var_${name}" "${${name}}" PARENT_SCOPE)
    else()
      set("${kind}_${name}" "" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# torchcuda_hint(<prefix> <name>): the values of a hint, the variable's before the environment's, as
# <prefix>_0, <prefix>_1; <prefix>_count says how many. What find_*() left as NOTFOUND is none.
function(torchcuda_hint prefix name)
  torchcuda_asked("${name}")
  set(count 0)
  if(DEFINED "${name}")
    set(value "${${name}}")
    if(NOT "${value}" MATCHES "^$|-NOTFOUND$")
      set("${prefix}_0" "${value}" PARENT_SCOPE)
      set(count 1)
    endif()
  endif()
  if(DEFINED "ENV{${name}}")
    set(value "$ENV{${name}}")
    if(NOT "${value}" STREQUAL "")
      set("${prefix}_${count}" "${value}" PARENT_SCOPE)
      math(EXPR count "${count} + 1")
    endif()
  endif()
  set("${prefix}_count" ${count} PARENT_SCOPE)
endfunction()
