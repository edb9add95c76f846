# SPDX-License-Identifier: BSD-3-Clause
#
# A hint is a CMake variable or an environment variable of the same name.
include_guard(GLOBAL)

# torchcuda_hint(<prefix> <name>): the values of a hint, the variable's before the environment's, as
# <prefix>_0, <prefix>_1; <prefix>_count says how many. What find_*() left as NOTFOUND is none.
function(torchcuda_hint prefix name)
  set(count 0)
  if(DEFINED "${name}" AND NOT "${${name}}" MATCHES "^$|-NOTFOUND$")
    set("${prefix}_${count}" "${${name}}" PARENT_SCOPE)
    math(EXPR count "${count} + 1")
  endif()
  if(NOT "$ENV{${name}}" STREQUAL "")
    set("${prefix}_${count}" "$ENV{${name}}" PARENT_SCOPE)
    math(EXPR count "${count} + 1")
  endif()
  set("${prefix}_count" ${count} PARENT_SCOPE)
endfunction()
