# SPDX-License-Identifier: BSD-3-Clause
#
# Why: an extension is loaded into a Python that has imported its own torch, and must be built with
# the same one.
# Source: pip's build isolation uses a temporary environment (pip's documentation, read 2026-11-22);
# vllm-project/vllm#4201.
torchcuda_rule(
  ID python-other-libtorch
  SEVERITY warning
  TITLE "The extension is built with another libtorch than its Python has"
  FAILURE F15 F30
  NEEDS torch.root interpreter.torch
  USES torch.version interpreter.torch_version interpreter.path torch.found_by
  SYMPTOM "undefined symbol: _ZN3c10… when the extension is imported"
  BECAUSE "pip builds in a temporary environment with a torch of its own"
  REMEDY "pip install --no-build-isolation"
)
function(torchcuda_rule_python_other_libtorch)
  if(fact.torch.root STREQUAL fact.interpreter.torch)
    return()
  endif()
  set(isolated no)
  if(fact.torch.root MATCHES "/(pip-build-env-|build-env-|builds-v[0-9]+/)")
    set(isolated yes)
  endif()
  torchcuda_known(version torch.version "of unknown version")
  torchcuda_known(own interpreter.torch_version "of unknown version")
  torchcuda_known(python interpreter.path)
  if(NOT isolated AND version STREQUAL own)
    return()
  endif()
  set(why "${python} imports its own torch")
  torchcuda_define(fix TorchCUDA_ROOT "${fact.interpreter.torch}")
  set(or "")
  if(isolated)
    set(
      why
      "pip's build isolation: that folder is gone after the build, and ${python} imports its own torch"
    )
    set(fix "pip install --no-build-isolation .")
    set(or "require torch==${own} in pyproject.toml, [build-system] requires")
  endif()
  torchcuda_finding(
    FOUND "libtorch ${version}"
    FOUND_AT "${fact.torch.root}"
    REQUIRED "libtorch ${own}"
    REQUIRED_AT "${fact.interpreter.torch}"
    WHY "${why}"
    FIX "${fix}"
    OR "${or}"
  )
endfunction()
