# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a user who names a place wants that one; silently taking another mixes two installations.
# Source: the path that the hint names.
torchcuda_rule(
  ID wrong-hint
  SEVERITY error
  TITLE "A hint does not lead where it should"
  FAILURE F15 F34
  NEEDS project.mode
  USES
    torch.hint
    torch.hint_path
    torch.hint_problem
    nvcc.hint
    nvcc.hint_path
    nvcc.hint_problem
    host.hint
    host.hint_path
    host.hint_problem
    torch.candidate.*.root
    project.python_build
  SYMPTOM "Could not find a package configuration file provided by Torch"
  BECAUSE "a variable names a folder that does not exist, is relative, or holds something else"
  REMEDY "correct the variable, or unset it"
)
function(torchcuda_rule_wrong_hint)
  foreach(subject IN ITEMS torch nvcc host)
    torchcuda_all_known(known ${subject}.hint_problem)
    if(DEFINED fact.${subject}.hint)
      torchcuda_known(path ${subject}.hint_path)
      torchcuda_known(problem ${subject}.hint_problem "does not lead to it")
      set(what libtorch)
      set(shape "the folder that holds lib, include and share")
      if(subject STREQUAL "nvcc")
        set(what "a CUDA toolkit")
        set(shape "a toolkit's folder, or its bin/nvcc")
      elseif(subject STREQUAL "host")
        set(what "a C++ compiler")
        set(shape "a program")
      endif()
      set(fix "correct ${fact.${subject}.hint}")
      if(fact.${subject}.hint MATCHES "_COMPILER$")
        string(APPEND fix ", in a new build folder") # CMake keeps the old one
      endif()
      set(or "unset it")
      if(subject STREQUAL "torch" AND DEFINED fact.torch.candidate.0.root)
        torchcuda_define(or TorchCUDA_ROOT "${fact.torch.candidate.0.root}")
      endif()
      if(DEFINED fact.project.python_build AND fact.${subject}.hint MATCHES "^Python")
        torchcuda_fix_python_build(fix or "${path}") # the builder sets it, not the user
      endif()
      torchcuda_finding(
        FOUND "${fact.${subject}.hint} ${problem}"
        FOUND_AT "${path}"
        REQUIRED "${what}: ${shape}"
        WHY "an explicit hint is followed, never passed over"
        FIX "${fix}"
        OR "${or}"
        SUMMARY "${fact.${subject}.hint}=${path} ${problem}"
      )
    endif()
  endforeach()
endfunction()
