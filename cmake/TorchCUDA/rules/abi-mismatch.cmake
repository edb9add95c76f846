# SPDX-License-Identifier: BSD-3-Clause
#
# Why: std::string has two layouts in libstdc++; code that uses one does not link with libraries
# that use the other.
# Source: libtorch's libc10.so; libtorch before 2.7 came in both.
torchcuda_rule(
  ID abi-mismatch
  SEVERITY error
  TITLE "The project's std::string is another one than libtorch's"
  FAILURE F08
  NEEDS torch.abi
  USES project.abi project.mode project.torch_whole torch.library_dir project.system
  SYMPTOM "undefined reference to c10::Error::Error(…, std::__cxx11::basic_string<…>)"
  BECAUSE "_GLIBCXX_USE_CXX11_ABI differs between the project and libtorch"
  REMEDY
    "drop the flag, or take the other flavour of libtorch (2.7 and newer have only the new one)"
)
function(torchcuda_rule_abi_mismatch)
  torchcuda_name_libtorch(name)
  torchcuda_known(place torch.library_dir)
  torchcuda_string_severity(severity)
  if(severity STREQUAL "none")
    return()
  elseif(DEFINED fact.project.abi AND NOT fact.project.abi EQUAL fact.torch.abi)
    torchcuda_finding(
      SEVERITY "${severity}"
      FOUND "-D_GLIBCXX_USE_CXX11_ABI=${fact.project.abi}"
      FOUND_AT "the project's flags"
      REQUIRED "_GLIBCXX_USE_CXX11_ABI=${fact.torch.abi}"
      WHY "${name} was built with ${fact.torch.abi}"
      WHY_AT "${place}"
      FIX "take -D_GLIBCXX_USE_CXX11_ABI out of CMAKE_CXX_FLAGS and CXXFLAGS"
      OR "install the other flavour of libtorch"
    )
  elseif(NOT DEFINED fact.project.abi AND fact.torch.abi EQUAL 0)
    torchcuda_finding(
      SEVERITY note
      FOUND "a libtorch of the old std::string"
      FOUND_AT "${place}"
      REQUIRED "_GLIBCXX_USE_CXX11_ABI=0 for everything that is linked with it"
      WHY "other C++ libraries of the project have to be built so as well"
      FIX "build them with -D_GLIBCXX_USE_CXX11_ABI=0; the project itself gets it from the target"
      OR "take the cxx11-abi flavour, or libtorch 2.7 and newer"
    )
  endif()
endfunction()
