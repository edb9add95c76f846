# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's package searches single libraries of the toolkit, and links `<name>-NOTFOUND` where
# the search fails. A toolkit from wheels may lack them, or have only libnvrtc.so.13.
# Source: Caffe2/public/cuda.cmake of libtorch 2.15.0, read and built 2026-12-01.
torchcuda_rule(
  ID package-library-not-found
  SEVERITY error
  TITLE "libtorch's CMake package links a library that it did not find"
  FAILURE F34
  NEEDS package.not_found
  USES closure.library.*.soname closure.library.*.path nvcc.path
  ONLY project.mode=end project.torch_package=yes
  SYMPTOM "cannot find -lCUDA_nvrtc_LIBRARY-NOTFOUND"
  BECAUSE "the toolkit that it searched has no such library"
  REMEDY "name the library, or link TorchCUDA::TorchCUDA, which needs only what libtorch loads"
)
function(torchcuda_rule_package_library_not_found)
  if(fact.package.not_found STREQUAL "none")
    return()
  endif()
  torchcuda_words(names "${fact.package.not_found}")
  list(GET names 0 name)
  torchcuda_known(nvcc nvcc.path)
  set(fix "")
  set(or "link TorchCUDA::TorchCUDA in place of libtorch's own targets")
  string(REGEX REPLACE "^CUDA_(.*)_LIBRARY$" "lib\\1.so" file "${name}")
  set(n 0)
  while(DEFINED fact.closure.library.${n}.soname)
    string(FIND "${fact.closure.library.${n}.soname}" "${file}" at)
    if(at EQUAL 0 AND DEFINED fact.closure.library.${n}.path) # the copy that libtorch loads
      torchcuda_define(fix "${name}" "${fact.closure.library.${n}.path}")
      string(APPEND fix "   (in a new build folder)") # the package keeps what it found
      break()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  if(fix STREQUAL "")
    set(fix "${or}")
    set(or "")
  endif()
  torchcuda_finding(
    FOUND "${name} is not found"
    FOUND_AT "${nvcc}"
    REQUIRED "the library in the toolkit that libtorch's package searches"
    WHY "libtorch's package links ${name}-NOTFOUND"
    FIX "${fix}"
    OR "${or}"
    SUMMARY "libtorch's package links ${name}-NOTFOUND"
    UNLESS "the project removes it from libtorch's targets"
  )
endfunction()
