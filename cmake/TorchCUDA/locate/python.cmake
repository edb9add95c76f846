# SPDX-License-Identifier: BSD-3-Clause
#
# Finds the libtorch in the `torch` package of a Python. Never imports torch: that takes seconds.
include_guard(GLOBAL)

# torchcuda_python_torch(<out> <python>): looks into the folders that this Python would search.
# Unset if they hold no libtorch, or if the folders are unknown (a start script such as pyenv's).
function(torchcuda_python_torch out python)
  torchcuda_read(env PYTHONPATH HOME)
  unset("${out}" PARENT_SCOPE)
  torchcuda_split(path "${env_PYTHONPATH}" ":")
  set(n 0)
  while(n LESS path_count)
    torchcuda_is_torch(good "${path_${n}}/torch")
    if(good)
      set("${out}" "${path_${n}}/torch" PARENT_SCOPE)
      return()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  torchcuda_up(prefix "${python}")
  torchcuda_up(prefix "${prefix}")
  if(EXISTS "${prefix}/pyvenv.cfg" OR IS_DIRECTORY "${prefix}/conda-meta")
    torchcuda_torch_at(root "${prefix}")
  else()
    torchcuda_real_path(real "${python}")
    _torchcuda_installed_torch(root "${real}" "${env_HOME}")
  endif()
  if(DEFINED root)
    set("${out}" "${root}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_installed_torch(<out> <python> <home>): looks into the user's and the system's folders
# of a Python outside any environment.
function(_torchcuda_installed_torch out python home)
  unset("${out}" PARENT_SCOPE)
  if(NOT "${python}" MATCHES "^(.*)/bin/python(3\\.[0-9]+)[a-z]*$")
    return()
  endif()
  set(prefix "${CMAKE_MATCH_1}")
  set(version "${CMAKE_MATCH_2}")
  set(user "${home}/.local")
  foreach(base IN ITEMS user prefix)
    foreach(
      folder
      IN
      ITEMS
        local/lib/python${version}/dist-packages
        local/lib/python${version}/site-packages
        lib/python${version}/dist-packages
        lib/python${version}/site-packages
        lib64/python${version}/dist-packages
        lib64/python${version}/site-packages
        lib/python3/dist-packages
    )
      torchcuda_is_torch(good "${${base}}/${folder}/torch")
      if(good)
        set("${out}" "${${base}}/${folder}/torch" PARENT_SCOPE)
        return()
      endif()
    endforeach()
  endforeach()
endfunction()
