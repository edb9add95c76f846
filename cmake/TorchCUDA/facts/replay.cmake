# SPDX-License-Identifier: BSD-3-Clause
#
# Replays another machine's facts: TorchCUDA_FACTS names a facts file or a JSON report.
include_guard(GLOBAL)

# torchcuda_replay_facts(<file>): reads the facts of that machine and its project. This module's
# rules judge them. Derived facts are derived again.
function(torchcuda_replay_facts file)
  if(NOT EXISTS "${file}" OR IS_DIRECTORY "${file}")
    torchcuda_message(FATAL_ERROR "TorchCUDA: TorchCUDA_FACTS names no file: ${file}")
  endif()
  if(NOT "${file}" MATCHES "[.]json$")
    torchcuda_read_facts("${file}")
    return()
  endif()
  file(READ "${file}" json)
  string(JSON type ERROR_VARIABLE problem TYPE "${json}" facts)
  if(NOT "${type}" STREQUAL "OBJECT")
    torchcuda_line_with(problem "${problem}" ".")
    torchcuda_message(FATAL_ERROR "TorchCUDA: TorchCUDA_FACTS names no report: ${file}: ${problem}")
  endif()
  string(JSON count LENGTH "${json}" facts)
  set(n 0)
  while(n LESS count)
    string(JSON key MEMBER "${json}" facts ${n})
    string(JSON value ERROR_VARIABLE problem GET "${json}" facts "${key}")
    if("${key}" MATCHES "^[a-z][a-z0-9_.-]*$" AND NOT problem)
      torchcuda_set_fact("${key}" "${value}")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()
