# SPDX-License-Identifier: BSD-3-Clause
#
# Replays another machine's facts: TorchCUDA_FACTS names a facts file or a JSON report.
include_guard(GLOBAL)

# torchcuda_replay_facts(<file>): reads the facts of that machine and its project. This module's
# rules judge them. Derived facts are derived again.
function(torchcuda_replay_facts file)
  if(NOT EXISTS "${file}" OR IS_DIRECTORY "${file}")
    message(FATAL_ERROR "TorchCUDA: TorchCUDA_FACTS names no file: ${file}")
  endif()
  if(NOT "${file}" MATCHES "[.]json$")
    torchcuda_read_facts("${file}")
    return()
  endif()
  file(READ "${file}" json)
  string(JSON count ERROR_VARIABLE problem LENGTH "${json}" facts)
  if(problem)
    message(FATAL_ERROR "TorchCUDA: TorchCUDA_FACTS names no report: ${file}: ${problem}")
  endif()
  set(n 0)
  while(n LESS count)
    string(JSON key MEMBER "${json}" facts ${n})
    string(JSON value GET "${json}" facts "${key}")
    torchcuda_set_fact("${key}" "${value}")
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()
