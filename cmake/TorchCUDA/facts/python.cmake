# SPDX-License-Identifier: BSD-3-Clause
#
# For COMPONENTS Python: reads the extension's interpreter, and the Python that libtorch was built
# for.
include_guard(GLOBAL)

# torchcuda_facts_python(): interpreter.* and torch.python_*, if the component is requested.
function(torchcuda_facts_python)
  torchcuda_get_fact(components project.components)
  if(NOT " ${components} " MATCHES " Python ")
    return()
  endif()
  _torchcuda_torch_for_python()
  if(CMAKE_CROSSCOMPILING) # the interpreter found here is not the target's
    return()
  endif()
  _torchcuda_interpreter(python by)
  if(NOT DEFINED python)
    return()
  endif()
  torchcuda_set_fact(interpreter.path "${python}")
  torchcuda_set_fact(interpreter.found_by "${by}")
  _torchcuda_ask_interpreter("${python}")
  torchcuda_python_torch(own "${python}")
  if(NOT DEFINED own)
    torchcuda_ask_python(own "${python}")
  endif()
  if(DEFINED own)
    torchcuda_set_fact(interpreter.torch "${own}")
    torchcuda_grep(version "${own}/version.py" "^__version__ *= *'([0-9.]+)")
    if(DEFINED version)
      torchcuda_set_fact(interpreter.torch_version "${version}")
    endif()
  endif()
endfunction()

# _torchcuda_torch_for_python(): torch.python_library; torch.python_abi, from the name of the `_C`
# module.
function(_torchcuda_torch_for_python)
  torchcuda_get_fact(root torch.root)
  torchcuda_get_fact(dir torch.library_dir)
  if(NOT DEFINED dir)
    return()
  endif()
  set(library no)
  if(
    EXISTS "${dir}/libtorch_python.so"
    OR EXISTS "${dir}/libtorch_python.dylib"
    OR EXISTS "${dir}/torch_python.lib"
  )
    set(library yes)
  endif()
  torchcuda_set_fact(torch.python_library "${library}")
  torchcuda_glob(modules "${root}" "_C.cpython-*.so")
  set(abis "")
  foreach(module IN LISTS modules)
    if("${module}" MATCHES "^_C[.](cpython-[0-9]+[a-z]*)")
      list(APPEND abis "${CMAKE_MATCH_1}")
    endif()
  endforeach()
  list(JOIN abis " " abis)
  torchcuda_set_fact(torch.python_abi "${abis}")
endfunction()

# _torchcuda_interpreter(<out> <out by>): gives the project's Python, else the environment's, else
# the one on PATH.
function(_torchcuda_interpreter out out_by)
  unset("${out}" PARENT_SCOPE)
  foreach(name IN ITEMS Python_EXECUTABLE Python3_EXECUTABLE)
    torchcuda_option(value "${name}")
    if(EXISTS "${value}" AND NOT IS_DIRECTORY "${value}")
      set("${out}" "${value}" PARENT_SCOPE)
      set("${out_by}" "${name}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
  foreach(name IN ITEMS VIRTUAL_ENV CONDA_PREFIX)
    torchcuda_read(env "${name}")
    if(NOT "${env_${name}}" STREQUAL "" AND EXISTS "${env_${name}}/bin/python3")
      set("${out}" "${env_${name}}/bin/python3" PARENT_SCOPE)
      set("${out_by}" "${name}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
  torchcuda_which(python python3)
  if(DEFINED python)
    set("${out}" "${python}" PARENT_SCOPE)
    set("${out_by}" "PATH" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_ask_interpreter(<python>): interpreter.abi, interpreter.include_dir and
# interpreter.header. Skips site-packages, which cost time and are not needed.
function(_torchcuda_ask_interpreter python)
  set(
    code
    [[
import os, sys, sysconfig
abi = sysconfig.get_config_var("SOABI") or ""
include = sysconfig.get_paths().get("include") or ""
sys.stdout.buffer.write(b"torchcuda:" + os.fsencode(abi) + b"\ntorchcuda:include=" + os.fsencode(include) + b"\n")
]]
  )
  torchcuda_ask_tool(
    run
    INPUTS
    COMMAND
    "${python}"
    -S
    -c
    "${code}"
  )
  if(NOT "${run_result}" STREQUAL "0")
    return()
  endif()
  if("${run_output}" MATCHES "torchcuda:(cpython-[0-9]+[a-z]*)")
    torchcuda_set_fact(interpreter.abi "${CMAKE_MATCH_1}")
  endif()
  if("${run_output}" MATCHES "\ntorchcuda:include=([^\n]+)")
    set(folder "${CMAKE_MATCH_1}")
    torchcuda_set_fact(interpreter.include_dir "${folder}")
    if(EXISTS "${folder}/Python.h")
      torchcuda_set_fact(interpreter.header yes)
    else()
      torchcuda_set_fact(interpreter.header no)
    endif()
  endif()
endfunction()
