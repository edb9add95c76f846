# SPDX-License-Identifier: BSD-3-Clause
#
# The libtorch inside a Python's `torch` package. Nothing is imported: importing torch takes seconds,
# looking where it would be imported from takes none.
include_guard(GLOBAL)

# torchcuda_python_torch(<out> <python>): by looking into the folders that this Python would search.
# Unset where they have no libtorch, or cannot be guessed (a start script such as pyenv's).
function(torchcuda_python_torch out python)
  unset("${out}" PARENT_SCOPE)
  torchcuda_split(path "$ENV{PYTHONPATH}" ":")
  set(n 0)
  while(n LESS path_count)
    _torchcuda_take_torch("${path_${n}}/torch")
    math(EXPR n "${n} + 1")
  endwhile()
  torchcuda_up(prefix "${python}")
  torchcuda_up(prefix "${prefix}")
  if(EXISTS "${prefix}/pyvenv.cfg" OR IS_DIRECTORY "${prefix}/conda-meta")
    torchcuda_torch_at(root "${prefix}")
    if(DEFINED root)
      set("${out}" "${root}" PARENT_SCOPE)
    endif()
    return()
  endif()
  file(REAL_PATH "${python}" real)
  if(NOT "${real}" MATCHES "^(.*)/bin/python(3\\.[0-9]+)[a-z]*$")
    return()
  endif()
  set(prefix "${CMAKE_MATCH_1}")
  set(version "${CMAKE_MATCH_2}")
  _torchcuda_take_torch("$ENV{HOME}/.local/lib/python${version}/site-packages/torch")
  foreach(lib IN ITEMS local/lib lib lib64)
    _torchcuda_take_torch("${prefix}/${lib}/python${version}/dist-packages/torch")
    _torchcuda_take_torch("${prefix}/${lib}/python${version}/site-packages/torch")
  endforeach()
  _torchcuda_take_torch("${prefix}/lib/python3/dist-packages/torch")
endfunction()

# A macro, since it ends the function that calls it: sets <out> there if <root> is a libtorch.
macro(_torchcuda_take_torch root)
  torchcuda_is_torch(_torchcuda_good "${root}")
  if(_torchcuda_good)
    set("${out}" "${root}" PARENT_SCOPE)
    return()
  endif()
endmacro()

# torchcuda_ask_python(<out> <python>): by asking it, once; the answer is kept as long as the program, its
# environment and every folder on its path are the same.
function(torchcuda_ask_python out python)
  unset("${out}" PARENT_SCOPE)
  torchcuda_identity(key "${python}" "$ENV{PYENV_ROOT}/version" "$ENV{HOME}/.pyenv/version"
    "${CMAKE_SOURCE_DIR}/.python-version"
  )
  foreach(name IN ITEMS PYTHONPATH PYTHONHOME PYTHONNOUSERSITE PYENV_VERSION VIRTUAL_ENV HOME)
    string(APPEND key "${name}=$ENV{${name}}\n")
  endforeach()
  set(_torchcuda_python "${python}")
  torchcuda_kept(python "${key}" _torchcuda_run_python)
  _torchcuda_python_stamp(now)
  torchcuda_get_fact(then python.stamp)
  if(NOT "${now}" STREQUAL "${then}") # something was installed or removed since
    _torchcuda_forget_python()
    torchcuda_cache_dir(dir)
    file(REMOVE "${dir}/python.facts")
    torchcuda_kept(python "${key}" _torchcuda_run_python)
  endif()
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

function(_torchcuda_run_python)
  # The folder it is started in is not on the path of the user's own program.
  set(code [[
import os, sys
from importlib.util import find_spec
sys.path[:] = [p for p in sys.path if p and p != os.getcwd()]
try:
    spec = find_spec("torch")
    where = list(spec.submodule_search_locations)[0] if spec else ""
except Exception:
    where = ""
for p in [where] + sys.path:
    sys.stdout.buffer.write(b"\ntorchcuda:" + os.fsencode(p))
]])
  torchcuda_cache_dir(dir)
  torchcuda_option(timeout TorchCUDA_TOOL_TIMEOUT 30)
  torchcuda_run_tool(run TIMEOUT "${timeout}" DIRECTORY "${dir}" PROGRAM "${_torchcuda_python}" -c "${code}")
  if("${run_result}" STREQUAL "0")
    torchcuda_split(line "${run_output}" "\n")
    set(n 0)
    set(key torch)
    set(paths 0)
    while(n LESS line_count)
      if("${line_${n}}" MATCHES "^torchcuda:(.*)$")
        torchcuda_set_fact("python.${key}" "${CMAKE_MATCH_1}")
        set(key "path.${paths}")
        math(EXPR paths "${paths} + 1")
      endif()
      math(EXPR n "${n} + 1")
    endwhile()
  endif()
  _torchcuda_python_stamp(stamp)
  torchcuda_set_fact(python.stamp "${stamp}")
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
