# SPDX-License-Identifier: BSD-3-Clause
#
# What a walk looked at: the next one asks whether that is still the same instead of looking again (kept_walk.cmake). Whatever
# locate/ and facts/ look at goes through here, be it there or not; tests/cache/seen.cmake compares with what the
# system was asked.
include_guard(GLOBAL)

# torchcuda_saw(<path>): whether it is there, its content or, of a folder, the names in it mattered.
function(torchcuda_saw path)
  set_property(GLOBAL APPEND_STRING PROPERTY TorchCUDA.seen "${path}\n")
endfunction()

# torchcuda_saw_each(<path>...)
function(torchcuda_saw_each)
  set(text "")
  math(EXPR last "${ARGC} - 1")
  foreach(at RANGE ${last})
    string(APPEND text "${ARGV${at}}\n")
  endforeach()
  set_property(GLOBAL APPEND_STRING PROPERTY TorchCUDA.seen "${text}")
endfunction()

# torchcuda_asked(<name>...): the variables and environment variables of this name mattered.
macro(torchcuda_asked)
  set_property(GLOBAL APPEND PROPERTY TorchCUDA.asked ${ARGN})
endmacro()
