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
  USES
    project.torch_package
    project.mode
    project.target
    project.cxx_standard_by
    project.old_torch
    project.old_source
    project.old_error
    host.compiler
    torch.version
    torch.include_dir
  SYMPTOM "#error C++17 or later compatible compiler is required to use PyTorch"
  BECAUSE "the sources are compiled for an older standard than libtorch's headers"
  REMEDY "raise CMAKE_CXX_STANDARD, or link TorchCUDA::TorchCUDA, which raises it"
)
function(torchcuda_rule_cxx_standard)
  torchcuda_standard(have "${fact.project.cxx_standard}")
  torchcuda_standard(need "${fact.torch.cxx_standard}")
  torchcuda_known(package project.torch_package no)
  torchcuda_known(mode project.mode)
  torchcuda_known(version torch.version 0)
  torchcuda_known(place torch.include_dir)
  torchcuda_known(source project.old_source "${place}")
  torchcuda_name_libtorch(name)
  set(done "")
  set(why "the headers of ${name} are C++${fact.torch.cxx_standard}")
  torchcuda_old_severity(severity old) # a target may still set another
  if(NOT have LESS need OR severity STREQUAL "ok")
    return()
  elseif(NOT mode STREQUAL "end" AND (package STREQUAL "no" OR NOT version VERSION_LESS 2.15))
    set(severity note)
    set(at CMAKE_CXX_STANDARD)
    set(fix "")
    set(done "libtorch's target raises it to ${fact.torch.cxx_standard}")
    set(source "${place}")
  elseif(mode MATCHES "^(find|top-level)$")
    torchcuda_all_known(known torch.version)
    return() # judged at the end of configure, for each target
  else()
    _torchcuda_standard_set_by(at fix)
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "C++${fact.project.cxx_standard}"
    FOUND_AT "${at}"
    REQUIRED "C++${fact.torch.cxx_standard} or newer"
    WHY "${why}"
    WHY_AT "${source}"
    FIX "${fix}"
    DONE "${done}"
    UNLESS "no source of the target includes libtorch's headers"
  )
endfunction()

# _torchcuda_standard_set_by(<out> <out fix>): what sets the standard, and how to raise it there.
function(_torchcuda_standard_set_by out out_fix)
  set(need "${fact.torch.cxx_standard}")
  torchcuda_known(by project.cxx_standard_by cache)
  torchcuda_known(target project.target)
  torchcuda_known(compiler host.compiler "the compiler")
  set(at CMAKE_CXX_STANDARD)
  set(fix "target_compile_features(${target} PRIVATE cxx_std_${need})")
  if(by STREQUAL "cache")
    set(fix "-DCMAKE_CXX_STANDARD=${need}")
  elseif(by STREQUAL "property")
    set(at "CXX_STANDARD of ${target}")
    set(fix "set_target_properties(${target} PROPERTIES CXX_STANDARD ${need})")
  elseif(by STREQUAL "feature")
    set(at "the compile features of ${target}")
  elseif(by STREQUAL "default")
    set(at "default of ${compiler}")
  elseif(by STREQUAL "flags")
    set(at "-std in CMAKE_CXX_FLAGS")
    set(fix "take -std out of CMAKE_CXX_FLAGS, and ${fix}")
  elseif(by STREQUAL "option")
    set(at "-std in the compile options of ${target}")
    set(fix "take -std out of the compile options of ${target}, and ${fix}")
  elseif(by MATCHES "^source (.*)$")
    set(at "-std in the options of ${CMAKE_MATCH_1}")
    set(fix "take -std out of the options of this source")
  endif()
  set("${out}" "${at}" PARENT_SCOPE)
  set("${out_fix}" "${fix}" PARENT_SCOPE)
endfunction()
