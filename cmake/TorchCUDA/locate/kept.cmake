# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_kept(<name> <key> <function> [<fact>...]): torchcuda_cached(), for a collector that may find
# nothing. The <fact>s are known if it succeeded: a failure is not kept, since it would outlive its cause.
function(torchcuda_kept name key collector)
  set(_torchcuda_collector "${collector}")
  torchcuda_cached("${name}" "${key}" _torchcuda_collect)
  torchcuda_forget_fact(cache.entry)
  foreach(fact IN LISTS ARGN)
    torchcuda_get_fact(success "${fact}")
    if(NOT DEFINED success)
      torchcuda_forget_cached("${name}" "${key}")
      set_property(GLOBAL PROPERTY TorchCUDA.walk.unsure yes)
    endif()
  endforeach()
endfunction()

function(_torchcuda_collect)
  torchcuda_set_fact(cache.entry yes) # so that an entry is never empty
  cmake_language(CALL "${_torchcuda_collector}")
endfunction()

# torchcuda_kept_of(<program> <name> <key> <function> [<fact>...]): the same for what a program says; a start script is asked
# each time: what it starts may hang on any variable, link or file.
function(torchcuda_kept_of program name key collector)
  torchcuda_is_script(script "${program}")
  if(script)
    set_property(GLOBAL PROPERTY TorchCUDA.walk.unsure yes)
    cmake_language(CALL "${collector}")
  else()
    torchcuda_kept("${name}" "${key}" "${collector}" ${ARGN})
  endif()
endfunction()

# torchcuda_is_script(<out> <program>): `yes` or `no`.
function(torchcuda_is_script out program)
  set(head "")
  set("${out}" no PARENT_SCOPE)
  if(EXISTS "${program}" AND NOT IS_DIRECTORY "${program}")
    file(READ "${program}" head LIMIT 2 HEX)
  endif()
  if("${head}" STREQUAL "2321") # `#!`
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()
