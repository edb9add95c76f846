# SPDX-License-Identifier: BSD-3-Clause
#
# The libtorch inside a Python's `torch` package. Nothing is imported: importing torch takes seconds,
# looking where it would be imported from takes none.
include_guard(GLOBAL)

# torchcuda_python_torch(<out> <python>): by looking into the folders that this Python would search.
# Unset where they have no libtorch, or cannot be guessed (a start script such as pyenv's).
function(torchcuda_python_torch out python)
  torchcuda_read(env PYTHONPATH HOME)
  unset("${out}" PARENT_SCOPE)
  torchcuda_split(path "${env_PYTHONPATH}" ":")
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
  _torchcuda_take_torch("${env_HOME}/.local/lib/python${version}/site-packages/torch")
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
