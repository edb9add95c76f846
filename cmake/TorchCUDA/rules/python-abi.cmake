# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch_python is built for one Python version: an extension for another cannot be imported
# with it.
# Source: PEP 3149 (the tag in the name of an extension module), read 2026-11-22;
# torch/_C.cpython-311-….so of the wheel.
torchcuda_rule(
  ID python-abi
  SEVERITY error
  TITLE "The Python of the extension is not the one libtorch was built for"
  FAILURE F15 F30
  NEEDS interpreter.abi torch.python_abi
  USES interpreter.path interpreter.found_by torch.root
  SYMPTOM "ImportError: cannot import name '_C'; or: undefined symbol: _PyThreadState_UncheckedGet"
  BECAUSE "find_package(Python) and libtorch come from two environments"
  REMEDY "the Python that this libtorch is installed for, or the libtorch of that Python"
)
function(torchcuda_rule_python_abi)
  string(REPLACE " " ";" abis "${fact.torch.python_abi}")
  if(fact.interpreter.abi IN_LIST abis)
    return()
  endif()
  torchcuda_known(python interpreter.path)
  torchcuda_known(by interpreter.found_by)
  torchcuda_known(place torch.root)
  torchcuda_finding(
    FOUND "${fact.interpreter.abi}"
    FOUND_AT "${python} (${by})"
    REQUIRED "${fact.torch.python_abi}"
    WHY "libtorch_python was built for it"
    WHY_AT "${place}"
    FIX "-DPython_EXECUTABLE=<the python that imports this torch>"
    OR "install torch for this one: ${python} -m pip install torch"
  )
endfunction()
