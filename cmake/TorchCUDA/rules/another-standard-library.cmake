# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libc++ and libstdc++ have different std::string; libtorch's libraries take that of libstdc++.
# Source: undefined references of a program built by clang++ 14 with libc++, seen 2026-12-01.
torchcuda_rule(
  ID another-standard-library
  SEVERITY error
  TITLE "The project uses a C++ standard library other than libtorch's"
  FAILURE F08
  NEEDS project.cxx_library torch.library_dir
  USES project.mode project.torch_whole torch.version torch.cuda
  SYMPTOM "undefined reference to c10::detail::torchCheckFail(…, std::__1::basic_string<…>)"
  BECAUSE "the sources get the headers of libc++, and libtorch was built with libstdc++"
  REMEDY "take -stdlib=libc++ out of the flags"
)
function(torchcuda_rule_another_standard_library)
  torchcuda_string_severity(severity)
  if(severity STREQUAL "none" OR NOT fact.project.cxx_library STREQUAL "libc++")
    return()
  endif()
  torchcuda_name_libtorch(name)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "std::string of libc++"
    FOUND_AT "the project's compiler and flags"
    REQUIRED "that of libstdc++"
    WHY "${name} was built with libstdc++"
    WHY_AT "${fact.torch.library_dir}"
    FIX "take -stdlib=libc++ out of the flags, or add -stdlib=libstdc++ to CMAKE_CXX_FLAGS"
    OR "build libtorch from source with libc++"
  )
endfunction()
