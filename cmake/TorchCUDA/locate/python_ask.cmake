# SPDX-License-Identifier: BSD-3-Clause
#
# Asking a Python where its torch package is: once, and again only when something was installed since.
include_guard(GLOBAL)

# torchcuda_ask_python(<out> <python>): by asking it. The answer is kept as long as the program, its
# environment and every folder on its path are the same.
function(torchcuda_ask_python out python)
  unset("${out}" PARENT_SCOPE)
  torchcuda_python_key(key "${python}")
  set(_torchcuda_python "${python}")
  set_property(GLOBAL PROPERTY TorchCUDA.python)
  torchcuda_kept(python_path "${key}" _torchcuda_python_path python.path.0)
  torchcuda_get_fact(path python.path.0)
  if(NOT DEFINED path) # it does not work
    return()
  endif()
  _torchcuda_python_stamp(stamp)
  torchcuda_kept(python_torch "${key}${stamp}" _torchcuda_python_folder)
  torchcuda_get_fact(folder python.torch)
  _torchcuda_forget_python()
  if(DEFINED folder)
    _torchcuda_take_torch("${folder}")
    torchcuda_torch_at(root "${folder}") # a source tree that is installed in place; a conda prefix
    if(NOT DEFINED root AND "${folder}" MATCHES "^(.*)/lib/python3[^/]*/site-packages/torch$")
      torchcuda_torch_at(root "${CMAKE_MATCH_1}")
    endif()
    if(DEFINED root)
      set("${out}" "${root}" PARENT_SCOPE)
    endif()
  endif()
endfunction()

# torchcuda_python_key(<out> <python>): what its answers hang on; python may be pyenv's start script.
function(torchcuda_python_key out python)
  torchcuda_read(env PYENV_ROOT HOME)
  torchcuda_identity(
    key
    "${CMAKE_CURRENT_FUNCTION_LIST_FILE}"
    "${python}"
    "${env_PYENV_ROOT}/version"
    "${env_HOME}/.pyenv/version"
    "${CMAKE_SOURCE_DIR}/.python-version"
  )
  foreach(
    name
    IN
    ITEMS PYTHONPATH PYTHONHOME PYTHONNOUSERSITE PYENV_VERSION VIRTUAL_ENV HOME
  )
    torchcuda_read(env "${name}")
    string(APPEND key "${name}=${env_${name}}\n")
  endforeach()
  set("${out}" "${key}" PARENT_SCOPE)
endfunction()

function(_torchcuda_python_path)
  _torchcuda_run_python()
  get_property(answer GLOBAL PROPERTY TorchCUDA.python)
  torchcuda_split(line "${answer}" "\n")
  set(n 0)
  set(paths 0)
  while(n LESS line_count)
    if("${line_${n}}" MATCHES "^torchcuda:path=(.*)$")
      torchcuda_set_fact("python.path.${paths}" "${CMAKE_MATCH_1}")
      math(EXPR paths "${paths} + 1")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# Python is not started again where it has just told its path.
function(_torchcuda_python_folder)
  get_property(answer GLOBAL PROPERTY TorchCUDA.python)
  if("${answer}" STREQUAL "")
    _torchcuda_run_python()
    get_property(answer GLOBAL PROPERTY TorchCUDA.python)
  endif()
  if("${answer}" MATCHES "(^|\n)torchcuda:torch=([^\n]+)")
    torchcuda_set_fact(python.torch "${CMAKE_MATCH_2}")
  endif()
endfunction()

# The global property TorchCUDA.python is what it printed; empty if it failed.
function(_torchcuda_run_python)
  # The folder it is started in is not on the path of the user's own program.
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
for p in ["torch=" + where] + ["path=" + p for p in sys.path]:
    sys.stdout.buffer.write(b"\ntorchcuda:" + os.fsencode(p))
]]
  )
  torchcuda_cache_dir(dir)
  torchcuda_option(timeout TorchCUDA_TOOL_TIMEOUT 30)
  torchcuda_run_tool(
    run
    TIMEOUT
    "${timeout}"
    DIRECTORY
    "${dir}"
    PROGRAM
    "${_torchcuda_python}"
    -c
    "${code}"
  )
  if("${run_result}" STREQUAL "0")
    set_property(GLOBAL PROPERTY TorchCUDA.python "${run_output}")
  endif()
endfunction()

function(_torchcuda_python_stamp out)
  set(text "")
  set(n 0)
  torchcuda_get_fact(folder python.path.0)
  while(DEFINED folder)
    torchcuda_identity(identity "${folder}")
    string(APPEND text "${identity}")
    math(EXPR n "${n} + 1")
    torchcuda_get_fact(folder python.path.${n})
  endwhile()
  string(SHA256 stamp "${text}")
  set("${out}" "${stamp}" PARENT_SCOPE)
endfunction()

function(_torchcuda_forget_python)
  torchcuda_fact_keys(keys)
  foreach(key IN LISTS keys)
    if("${key}" MATCHES "^python\\.")
      torchcuda_forget_fact("${key}")
    endif()
  endforeach()
endfunction()
