# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_forget_derived(): forgets what was derived from others, unless it has been collected since.
function(torchcuda_forget_derived)
  get_property(keys GLOBAL PROPERTY TorchCUDA.derived)
  set(still "")
  foreach(key IN LISTS keys)
    get_property(value GLOBAL PROPERTY "TorchCUDA.fact.${key}")
    get_property(derived GLOBAL PROPERTY "TorchCUDA.derived.${key}")
    if("${value}" STREQUAL "${derived}")
      list(APPEND still "${key}")
    endif()
  endforeach()
  torchcuda_forget_fact(${still})
  set_property(GLOBAL PROPERTY TorchCUDA.derived)
endfunction()
