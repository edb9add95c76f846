# SPDX-License-Identifier: BSD-3-Clause
#
# Asks a Python where its torch package is. The answer is not remembered: any folder on Python's
# path may change.
include_guard(GLOBAL)

# torchcuda_ask_python(<out> <python>): gives the libtorch of this Python, or unset.
function(torchcuda_ask_python out python)
  unset("${out}" PARENT_SCOPE)
  # Drop the current folder from Python's path: the user's program does not run there.
  set(
    code
    [[
import os, sys
from importlib.util import find_spec
sys.path[:] = [p for p in sys.path if p and p != os.getcwd()]
try:
    spec = find_spec("torch")
    where = list(spec.submodule_search_locations)[0] if spec else ""
except Exception:
    where = ""
sys.stdout.buffer.write(b"\ntorchcuda:torch=" + os.fsencode(where) + b"\n")
]]
  )
  torchcuda_work_dir(dir)
  torchcuda_run_tool(
    run
    DIRECTORY
    "${dir}"
    PROGRAM
    "${python}"
    -c
    "${code}"
  )
  if(NOT "${run_result}" STREQUAL "0" OR NOT "${run_output}" MATCHES "\ntorchcuda:torch=([^\n]+)\n")
    return()
  endif()
  _torchcuda_torch_of_package(root "${CMAKE_MATCH_1}")
  if(DEFINED root)
    set("${out}" "${root}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_torch_of_package(<out> <folder>): gives the libtorch of a torch package, or unset. The
# package may be a wheel, a source tree installed in place, or in a conda prefix.
function(_torchcuda_torch_of_package out folder)
  unset("${out}" PARENT_SCOPE)
  torchcuda_torch_at(root "${folder}")
  if(NOT DEFINED root AND "${folder}" MATCHES "^(.*)/lib/python3[^/]*/site-packages/torch$")
    torchcuda_torch_at(root "${CMAKE_MATCH_1}")
  endif()
  if(DEFINED root)
    set("${out}" "${root}" PARENT_SCOPE)
  endif()
endfunction()
