# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_scan_problem(<out>): says why the probe does not scan the project's sources; empty if it
# does. A given probe (TorchCUDA_INSPECT_EXECUTABLE) needs no build, so it scans even with
# TorchCUDA_PROBE=none or when cross compiling.
function(torchcuda_scan_problem out)
  torchcuda_option(probe TorchCUDA_PROBE live)
  torchcuda_option(ready TorchCUDA_INSPECT_EXECUTABLE)
  torchcuda_option(replay TorchCUDA_FACTS)
  torchcuda_get_fact(cross project.cross)
  torchcuda_get_fact(error inspect.error)
  set(problem "${error}")
  if(NOT "${replay}" STREQUAL "")
    set(problem "the facts are another machine's (TorchCUDA_FACTS)")
  elseif("${ready}" STREQUAL "" AND "${probe}" STREQUAL "none")
    set(problem "TorchCUDA_PROBE is none")
  elseif("${ready}" STREQUAL "" AND DEFINED cross)
    set(problem "cross compiling")
  endif()
  set("${out}" "${problem}" PARENT_SCOPE)
endfunction()
