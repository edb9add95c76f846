# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's headers stop with #error if GCC is too old; nvcc's host compiler may be a
# different one.
# Source: c10/util/C++17.h of the libtorch that was found.
torchcuda_rule(
  ID gcc-too-old-for-libtorch
  SEVERITY error
  TITLE "GCC is older than libtorch's headers take"
  FAILURE F42
  NEEDS torch.gcc_min
  USES
    host.id
    host.major
    host.version
    host.compiler
    host.nvcc_id
    host.nvcc_major
    host.nvcc_version
    host.nvcc_compiler
    host.candidate.*.path
    project.cuda
    project.mode
    project.old_torch
    project.old_source
    project.old_error
    torch.include_dir
  SYMPTOM "You're trying to build PyTorch with a too old version of GCC. We need GCC 9 or later."
  BECAUSE "the C++ compiler, or the one that nvcc uses, is older than libtorch's headers take"
  REMEDY "a newer g++ for both"
)
function(torchcuda_rule_gcc_too_old_for_libtorch)
  if(fact.torch.gcc_min STREQUAL "none")
    return()
  endif()
  torchcuda_known(cuda project.cuda no)
  set(more "")
  if(NOT cuda STREQUAL "no")
    set(more host.nvcc_id host.nvcc_major)
  endif()
  torchcuda_all_known(known host.id host.major project.cuda ${more})
  _torchcuda_old_gcc(old "${cuda}")
  if("${old_option}" STREQUAL "" OR "${old_severity}" STREQUAL "ok")
    return()
  endif()
  _torchcuda_newer_gcc(fix "${old_option}")
  torchcuda_name_libtorch(name)
  torchcuda_known(place torch.include_dir)
  torchcuda_finding(
    SEVERITY "${old_severity}"
    FOUND "g++ ${old_version}"
    FOUND_AT "${old_compiler}"
    REQUIRED "g++ ${fact.torch.gcc_min} or newer"
    WHY "the headers of ${name} stop below it"
    WHY_AT "${place}"
    FIX "${fix}"
  )
endfunction()

# _torchcuda_old_gcc(<prefix> <cuda>): the g++ that is too old, of the project or of nvcc:
# <prefix>_version, _compiler, _severity, and _option, the variable that names it; empty if there is
# none.
function(_torchcuda_old_gcc prefix cuda)
  foreach(name IN ITEMS option version compiler severity)
    set(${name} "")
  endforeach()
  torchcuda_known(id host.id)
  torchcuda_known(major host.major "${fact.torch.gcc_min}")
  torchcuda_known(nvcc_id host.nvcc_id)
  torchcuda_known(nvcc_major host.nvcc_major "${fact.torch.gcc_min}")
  if(id STREQUAL "GNU" AND major LESS fact.torch.gcc_min)
    set(option CMAKE_CXX_COMPILER)
    torchcuda_known(version host.version)
    torchcuda_known(compiler host.compiler)
    _torchcuda_old_gcc_severity(severity)
  elseif(NOT cuda STREQUAL "no" AND nvcc_id STREQUAL "GNU" AND nvcc_major LESS fact.torch.gcc_min)
    set(option CMAKE_CUDA_HOST_COMPILER)
    torchcuda_known(version host.nvcc_version)
    torchcuda_known(compiler host.nvcc_compiler)
    torchcuda_code_severity(severity)
  endif()
  foreach(name IN ITEMS option version compiler severity)
    set("${prefix}_${name}" "${${name}}" PARENT_SCOPE)
  endforeach()
endfunction()

# _torchcuda_old_gcc_severity(<out>): of a project, the end of configure knows what the sources
# include.
function(_torchcuda_old_gcc_severity out)
  torchcuda_known(mode project.mode)
  torchcuda_old_severity(severity old)
  if(NOT mode MATCHES "^(find|top-level|end)$")
    set(severity error)
  endif()
  set("${out}" "${severity}" PARENT_SCOPE)
endfunction()

# _torchcuda_newer_gcc(<out> <option>): the remedy; <option>: the variable that names this compiler.
function(_torchcuda_newer_gcc out option)
  torchcuda_candidate(other host "${fact.torch.gcc_min}" 999)
  set(fix "install g++ ${fact.torch.gcc_min} or newer and pass -D${option}=<it>")
  if(NOT other_path STREQUAL "")
    torchcuda_define(fix "${option}" "${other_path}")
  endif()
  if(option STREQUAL "CMAKE_CXX_COMPILER")
    string(APPEND fix "   (in a new build folder)") # CMake drops every other -D in the old one
  endif()
  set("${out}" "${fix}" PARENT_SCOPE)
endfunction()
