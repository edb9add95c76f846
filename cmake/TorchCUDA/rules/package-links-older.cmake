# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's targets name the toolkit's CUDA runtime. Its folder becomes a run path, which GNU
# ld searches for libtorch's needed libraries before libtorch's own. Only programs are linked with
# all symbols required.
# Source: measured: libtorch 2.15.0, a toolkit of 13.0 with NCCL 2.28.9; the fix below was tried.
torchcuda_rule(
  ID package-links-older
  SEVERITY error
  TITLE "libtorch's CMake package leads the linker to an older library"
  FAILURE F24 F39
  NEEDS project.program package.link_symbol
  USES package.link_library package.link_resolved package.link_instead
  ONLY project.mode=end project.torch_package=yes project.program=sure,unsure
  SYMPTOM "libtorch_cuda.so: undefined reference to ncclCommResume"
  BECAUSE "the toolkit's folder comes before libtorch's own libraries when a program is linked"
  REMEDY "name the folder of libtorch's own copy first, or link TorchCUDA::TorchCUDA"
)
function(torchcuda_rule_package_links_older)
  if(fact.package.link_symbol STREQUAL "none")
    return()
  endif()
  set(severity error)
  if(NOT fact.project.program STREQUAL "sure")
    set(severity warning) # the target has other options, which may fix it
  endif()
  torchcuda_known(library package.link_library "a library")
  torchcuda_known(resolved package.link_resolved)
  torchcuda_known(instead package.link_instead)
  torchcuda_name_libtorch(name)
  get_filename_component(folder "${instead}" DIRECTORY)
  set(fix "link TorchCUDA::TorchCUDA in place of libtorch's own targets")
  set(or "")
  if(NOT folder STREQUAL "")
    set(or "${fix}")
    torchcuda_define(fix CMAKE_BUILD_RPATH "${folder}")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "a ${library} without ${fact.package.link_symbol}"
    FOUND_AT "${resolved}"
    REQUIRED "the one that ${name} loads"
    REQUIRED_AT "${instead}"
    WHY
      "libtorch's CMake package makes the first one's folder a run path, where the linker looks first"
    FIX "${fix}"
    OR "${or}"
    SUMMARY
      "a program that links libtorch's own targets gets a ${library} without ${fact.package.link_symbol}"
    UNLESS "the program names the folder of libtorch's copy itself, or uses another linker"
  )
endfunction()
