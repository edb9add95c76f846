# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a library for another processor does not link.
# Source: e_machine of libc10.so.
torchcuda_rule(
  ID wrong-machine
  SEVERITY error
  TITLE "libtorch is built for another processor"
  FAILURE F45
  NEEDS torch.machine project.machine
  USES torch.library_dir project.cross
  SYMPTOM
    "skipping incompatible libtorch_cpu.so while searching for torch_cpu; file in wrong format"
  BECAUSE "the package is for another processor: there is no official libtorch zip for aarch64"
  REMEDY "the wheel for this processor"
)
function(torchcuda_rule_wrong_machine)
  foreach(subject IN ITEMS torch project)
    string(TOLOWER "${fact.${subject}.machine}" ${subject})
    string(REGEX REPLACE "^(amd64|x64)$" "x86_64" ${subject} "${${subject}}")
    string(REGEX REPLACE "^arm64$" "aarch64" ${subject} "${${subject}}")
  endforeach()
  if(torch STREQUAL project)
    return()
  endif()
  torchcuda_known(place torch.library_dir)
  torchcuda_name_libtorch(name)
  set(fix "in a Python of ${project}: pip install torch")
  torchcuda_finding(
    FOUND "${name} for ${torch}"
    FOUND_AT "${place}"
    REQUIRED "libtorch for ${project}"
    WHY "the program is built for ${project}"
    FIX "${fix}"
    OR "name another: -DTorchCUDA_ROOT=<its folder>"
  )
endfunction()
