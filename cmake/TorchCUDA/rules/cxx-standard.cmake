# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's headers stop with #error below the C++ standard they need.
# Source: the installed headers. 2.15 is the first whose own target requires the standard
# (TorchConfig.cmake).
torchcuda_rule(
  ID cxx-standard
  SEVERITY error
  TITLE "The C++ standard is older than libtorch's headers need"
  FAILURE F04
  NEEDS project.cxx_standard torch.cxx_standard
  USES project.torch_package project.mode torch.version torch.include_dir
  SYMPTOM "#error C++17 or later compatible compiler is required to use PyTorch"
  BECAUSE "the sources are compiled for an older standard than libtorch's headers"
  REMEDY "raise CMAKE_CXX_STANDARD, or link TorchCUDA::TorchCUDA, which raises it"
)
function(torchcuda_rule_cxx_standard)
  torchcuda_standard(have "${fact.project.cxx_standard}")
  torchcuda_standard(need "${fact.torch.cxx_standard}")
  if(NOT have LESS need)
    return()
  endif()
  torchcuda_known(package project.torch_package no)
  torchcuda_known(mode project.mode)
  torchcuda_known(version torch.version 0)
  torchcuda_known(place torch.include_dir)
  torchcuda_name_libtorch(name)
  set(severity warning) # a target may still set another
  set(fix "-DCMAKE_CXX_STANDARD=${fact.torch.cxx_standard}")
  if(package STREQUAL "no" OR NOT version VERSION_LESS 2.15)
    set(severity note)
    set(fix "nothing to do: linking libtorch's target raises it to ${fact.torch.cxx_standard}")
  elseif(mode STREQUAL "end" AND DEFINED fact.torch.version)
    set(severity error)
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "C++${fact.project.cxx_standard}"
    FOUND_AT "CMAKE_CXX_STANDARD"
    REQUIRED "C++${fact.torch.cxx_standard} or newer"
    WHY "the headers of ${name} are C++${fact.torch.cxx_standard}"
    WHY_AT "${place}"
    FIX "${fix}"
  )
endfunction()
