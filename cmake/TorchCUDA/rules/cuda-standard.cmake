# SPDX-License-Identifier: BSD-3-Clause
#
# Why: `.cu` sources have a separate standard, which a C++ compile feature does not raise.
# Source: libtorch's TorchConfig.cmake and headers. CMake before 3.25.2 has no CUDA20 for nvcc
# (Compiler/NVIDIA-CUDA.cmake of 3.25.1 and 3.25.2): there CUDA_STANDARD overrides the target's
# -std=c++20.
torchcuda_rule(
  ID cuda-standard
  SEVERITY error
  TITLE "The C++ standard of .cu sources is older than libtorch's headers need"
  FAILURE F04
  NEEDS project.cuda_standard torch.cuda_standard
  USES
    project.torch_package
    project.mode
    cmake.version
    torch.include_dir
    project.cuda
    package.cuda_dialect
    project.target
    project.old_cu_torch
    project.old_cu_error
    project.old_cu_source
  ONLY project.cuda=torch,other
  SYMPTOM "#error C++20 or later compatible compiler is required to use ATen, in a .cu file only"
  BECAUSE "CUDA_STANDARD is older than libtorch's headers, whatever CMAKE_CXX_STANDARD says"
  REMEDY "raise CMAKE_CUDA_STANDARD"
)
function(torchcuda_rule_cuda_standard)
  torchcuda_standard(have "${fact.project.cuda_standard}")
  torchcuda_standard(need "${fact.torch.cuda_standard}")
  if(NOT have LESS need)
    return()
  endif()
  torchcuda_known(mode project.mode)
  torchcuda_known(place torch.include_dir)
  torchcuda_known(source project.old_cu_source "${place}")
  torchcuda_name_libtorch(name)
  _torchcuda_raise_cuda_standard(severity fix other done "${need}")
  torchcuda_old_severity(sure old_cu)
  if(sure STREQUAL "ok")
    return()
  elseif(severity STREQUAL "error" AND mode STREQUAL "end")
    set(severity "${sure}")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "C++${fact.project.cuda_standard} for .cu sources"
    FOUND_AT "CMAKE_CUDA_STANDARD"
    REQUIRED "C++${fact.torch.cuda_standard} or newer"
    WHY "the headers of ${name} are C++${fact.torch.cuda_standard} under nvcc"
    WHY_AT "${source}"
    FIX "${fix}"
    DONE "${done}"
    OR "${other}"
    UNLESS "no .cu source includes libtorch"
  )
endfunction()

# _torchcuda_raise_cuda_standard(<out severity> <out fix> <out other fix> <out done> <needed>): by who raises it, and whether this CMake can.
function(
  _torchcuda_raise_cuda_standard
  out_severity
  out_fix
  out_other
  out_done
  need
)
  torchcuda_known(package project.torch_package no)
  torchcuda_known(mode project.mode)
  torchcuda_known(cmake cmake.version 99)
  set(fix "-DCMAKE_CUDA_STANDARD=${fact.torch.cuda_standard}")
  set(other "")
  set(done "")
  set(severity warning) # a target may still set another
  if(package STREQUAL "no" AND (need LESS 20 OR NOT cmake VERSION_LESS 3.25.2))
    set(severity note)
    set(fix "")
    set(done "TorchCUDA::TorchCUDA raises it to ${fact.torch.cuda_standard}")
  elseif(
    need GREATER_EQUAL 20
    AND cmake VERSION_LESS 3.25.2
    AND NOT DEFINED fact.package.cuda_dialect
  )
    torchcuda_code_severity(severity)
    set(
      fix
      "leave CMAKE_CUDA_STANDARD unset: the target then asks nvcc for it by -std, which CMake ${cmake} cannot"
    )
    set(other "pip install 'cmake>=3.25.2', which knows the dialect CUDA${need} for nvcc")
  elseif(mode STREQUAL "end")
    torchcuda_code_severity(severity)
  endif()
  set("${out_severity}" "${severity}" PARENT_SCOPE)
  set("${out_fix}" "${fix}" PARENT_SCOPE)
  set("${out_other}" "${other}" PARENT_SCOPE)
  set("${out_done}" "${done}" PARENT_SCOPE)
endfunction()
