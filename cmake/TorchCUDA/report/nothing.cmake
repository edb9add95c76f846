# SPDX-License-Identifier: BSD-3-Clause
#
# Reports that no libtorch was found: where it was looked for, and two ways to install one.
include_guard(GLOBAL)

# torchcuda_nothing_text(<out>)
function(torchcuda_nothing_text out)
  set(text "TorchCUDA: could not check: there is no libtorch here.\n")
  set(label "  looked:   ")
  set(n 0)
  while(TRUE)
    torchcuda_get_fact(looked torch.looked.${n})
    if(NOT DEFINED looked)
      break()
    endif()
    string(APPEND text "${label}${looked}\n")
    set(label "            ")
    math(EXPR n "${n} + 1")
  endwhile()
  torchcuda_get_fact(build project.python_build)
  if(DEFINED build)
    string(APPEND text "  fix:      add torch to [build-system] requires in pyproject.toml\n")
    string(APPEND text "       or:  install torch, then build with --no-build-isolation\n")
    set("${out}" "${text}" PARENT_SCOPE)
    return()
  endif()
  string(
    APPEND text
    "  fix:      python3 -m venv .venv && .venv/bin/pip install torch       (several GB)\n"
  )
  if(DEFINED CMAKE_SCRIPT_MODE_FILE)
    string(APPEND text "            cmake -DTorchCUDA_ROOT=.venv -P TorchCUDACheck.cmake\n")
  else()
    string(APPEND text "            cmake … -DTorchCUDA_ROOT=.venv\n")
  endif()
  string(APPEND text "       or:  -DTorchCUDA_ROOT=<folder of an unpacked libtorch zip>\n")
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()
