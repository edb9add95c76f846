# SPDX-License-Identifier: BSD-3-Clause
#
# Why: distributions keep Python.h in a package that running Python does not need; libtorch's headers
# for extensions include it. Known for each target at the end of configure.
# Source: Debian's python3.11-minimal and libpython3.11-dev; measured.
torchcuda_rule(
  ID python-header-missing
  SEVERITY error
  TITLE "An extension module needs Python.h, and the Python here has none"
  FAILURE F51
  NEEDS project.mode
  USES project.lacks_python_header interpreter.path interpreter.include_dir
  ONLY project.mode=end
  SYMPTOM "torch/csrc/python_headers.h: fatal error: Python.h: No such file or directory"
  BECAUSE "the headers of Python are in another package than the interpreter"
  REMEDY "apt install python3-dev, dnf install python3-devel; or a Python that brings them"
)
function(torchcuda_rule_python_header_missing)
  if(NOT DEFINED fact.project.lacks_python_header)
    return()
  endif()
  set(severity warning)
  if(fact.project.lacks_python_header STREQUAL "sure")
    set(severity error)
  endif()
  torchcuda_known(python interpreter.path)
  torchcuda_known(folder interpreter.include_dir)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "no Python.h"
    FOUND_AT "${folder}"
    REQUIRED "the headers of ${python}"
    WHY "TorchCUDA::Python is for extension modules, whose sources include Python.h"
    FIX "apt install python3-dev   (elsewhere: python3-devel)"
    OR "-DPython_EXECUTABLE=<a Python with its headers>"
    UNLESS "no source includes Python.h, or another target brings it"
  )
endfunction()
