# SPDX-License-Identifier: BSD-3-Clause
#
# Trial programs: they show that compiler, nvcc and libtorch together give a program that links,
# loads and, with a GPU, computes. No file can show that. They are built last, if no cheaper check
# failed.
include_guard(GLOBAL)

# torchcuda_facts_live(): sets live.*, for the parts that apply. A C++ project needs no nvcc.
# Kernels beside a libtorch that cannot be linked here need no libtorch.
function(torchcuda_facts_live)
  torchcuda_get_fact(cross project.cross)
  if("${cross}" STREQUAL "yes" OR NOT CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux")
    return()
  endif()
  torchcuda_fact_keys(keys)
  list(FILTER keys INCLUDE REGEX "^live[.]")
  torchcuda_forget_fact(${keys})
  torchcuda_need(try/live_run)
  torchcuda_plan_live()
  get_property(parts GLOBAL PROPERTY TorchCUDA.live_parts)
  if("${parts}" STREQUAL "")
    return()
  endif()
  torchcuda_live_run()
endfunction()
