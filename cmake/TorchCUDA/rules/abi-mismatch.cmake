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
  USES
    project.abi
    project.cxx_library
    project.mode
    project.torch_whole
    torch.library_dir
    project.system
  SYMPTOM "undefined reference to c10::Error::Error(…, std::__cxx11::basic_string<…>)"
  BECAUSE
    "_GLIBCXX_USE_CXX11_ABI differs between the project and libtorch, or the project uses libc++"
  REMEDY
    "drop the flag, or take the other flavour of libtorch (2.7 and newer have only the new one)"
)
function(torchcuda_rule_abi_mismatch)
  torchcuda_name_libtorch(name)
  torchcuda_known(place torch.library_dir)
  torchcuda_known(library project.cxx_library)
  _torchcuda_abi_severity(severity)
  if(severity STREQUAL "none")
    return()
  elseif(library STREQUAL "libc++")
    torchcuda_finding(
      SEVERITY "${severity}"
      FOUND "std::string of libc++"
      FOUND_AT "the project's compiler and flags"
      REQUIRED "that of libstdc++"
      WHY "${name} was built with libstdc++"
      WHY_AT "${place}"
      FIX "take -stdlib=libc++ out of the flags, or add -stdlib=libstdc++ to CMAKE_CXX_FLAGS"
      OR "build libtorch from source with libc++"
    )
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

# _torchcuda_abi_severity(<out>): `none` for a target that includes no header of libtorch, or only
# those that hand on no std::string; a warning until its sources are known.
function(_torchcuda_abi_severity out)
  torchcuda_known(mode project.mode)
  torchcuda_known(whole project.torch_whole)
  set("${out}" error PARENT_SCOPE)
  if("${mode},${whole}" STREQUAL "end,no")
    set("${out}" none PARENT_SCOPE)
  elseif(mode MATCHES "^(find|top-level|end)$" AND NOT whole STREQUAL "yes")
    set("${out}" warning PARENT_SCOPE)
  endif()
endfunction()
