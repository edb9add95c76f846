# SPDX-License-Identifier: BSD-3-Clause
#
# Another machine's facts: TorchCUDA_FACTS names a facts file, or a report that holds them.
include_guard(GLOBAL)

# torchcuda_replay_facts(<file>): what that machine knew of itself and of its project, with this module's rules.
# Facts that are derived from others are derived anew.
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
