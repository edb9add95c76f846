# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_kept(<name> <key> <function> [<fact>]): torchcuda_cached(), for a collector that may find
# nothing. <fact> is known if it succeeded: a failure is not kept, since it would outlive its cause.
function(torchcuda_kept name key collector)
  set(_torchcuda_collector "${collector}")
  set_property(GLOBAL PROPERTY TorchCUDA.collected no)
  torchcuda_cached("${name}" "${key}" _torchcuda_collect)
  torchcuda_forget_fact(cache.entry)
  if(ARGC GREATER 3)
    torchcuda_get_fact(success "${ARGV3}")
    get_property(just_now GLOBAL PROPERTY TorchCUDA.collected)
    if(NOT DEFINED success AND NOT just_now)
      cmake_language(CALL "${collector}")
      torchcuda_get_fact(success "${ARGV3}")
    endif()
    if(NOT DEFINED success)
      set_property(GLOBAL PROPERTY TorchCUDA.walk.unsure yes)
    endif()
  endif()
endfunction()

function(_torchcuda_collect)
  set_property(GLOBAL PROPERTY TorchCUDA.collected yes)
  torchcuda_set_fact(cache.entry yes) # so that an entry is never empty
  cmake_language(CALL "${_torchcuda_collector}")
endfunction()
