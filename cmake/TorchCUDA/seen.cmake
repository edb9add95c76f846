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

# torchcuda_asked(<name>...): the variables and environment variables of this name mattered.
macro(torchcuda_asked)
  set_property(GLOBAL APPEND PROPERTY TorchCUDA.asked ${ARGN})
endmacro()
