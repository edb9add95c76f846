# SPDX-License-Identifier: BSD-3-Clause
#
# Commands for Python environments. They read the facts of the calling rule.
include_guard(GLOBAL)

# torchcuda_pip(<out> <folder>): the command that installs into the Python environment that holds
# this folder.
function(torchcuda_pip out folder)
  set("${out}" "pip install" PARENT_SCOPE)
  if("${folder}" MATCHES "^(.*)/lib/python3[0-9.]*t?/(site|dist)-packages(/|$)")
    set(python "${CMAKE_MATCH_1}/bin/python3")
    if(NOT python MATCHES "^[A-Za-z0-9._/+:,=@%-]*$")
      string(REPLACE "'" "'\\''" python "${python}")
      set(python "'${python}'")
    endif()
    set("${out}" "${python} -m pip install" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_pip_beside_torch(<out>): the same for the environment of this libtorch. Needs torch.root
# in the rule's USES.
function(torchcuda_pip_beside_torch out)
  torchcuda_known(root torch.root)
  torchcuda_pip(pip "${root}")
  set("${out}" "${pip}" PARENT_SCOPE)
endfunction()

# torchcuda_fix_python_build(<out> <out or> <python>): where to put torch if pip or another builder
# runs this configure with that Python.
function(torchcuda_fix_python_build out out_or python)
  set("${out}" "add torch to [build-system] requires in pyproject.toml" PARENT_SCOPE)
  set(
    "${out_or}"
    "${python} -m pip install torch, then build with --no-build-isolation"
    PARENT_SCOPE
  )
endfunction()
