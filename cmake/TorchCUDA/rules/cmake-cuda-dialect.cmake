# SPDX-License-Identifier: BSD-3-Clause
#
# Why: CMake before 3.25.2 cannot ask nvcc for C++20. With CMAKE_CUDA_STANDARD_REQUIRED it stops;
# without, it silently uses nvcc's default.
# Source: Compiler/NVIDIA-CUDA.cmake of 3.22.6, 3.25.1, 3.25.2 and 4.4.4 (which knows 23); runs of
# 3.25.1; 2026-11-22.
torchcuda_rule(
  ID cmake-cuda-dialect
  SEVERITY error
  TITLE "This CMake cannot ask nvcc for the C++ standard that is wanted"
  FAILURE F43
  NEEDS cmake.version
  USES project.cuda_standard project.torch_package torch.version project.cuda package.cuda_dialect
  ONLY project.cuda=torch,other
  SYMPTOM
    "Target requires the language dialect CUDA20, but CMake does not know the flags to enable it"
  BECAUSE "the standard is newer than what this CMake knows for nvcc"
  REMEDY "CMake 3.25.2 or newer"
)
function(torchcuda_rule_cmake_cuda_dialect)
  torchcuda_known(package project.torch_package no)
  torchcuda_known(version torch.version 0)
  if(NOT package STREQUAL "no" OR NOT DEFINED fact.project.torch_package)
    torchcuda_all_known(known project.torch_package torch.version)
  endif()
  set(asked 0)
  set(who CMAKE_CUDA_STANDARD)
  if(DEFINED fact.project.cuda_standard)
    torchcuda_standard(asked "${fact.project.cuda_standard}")
  endif()
  if(package STREQUAL "yes" AND NOT version VERSION_LESS 2.15 AND asked LESS 20)
    set(asked 20)
    set(who "the target of libtorch ${version}")
  endif()
  torchcuda_known(dialect package.cuda_dialect 0) # TorchCUDA tells CMake the option
  if(asked LESS 20 OR asked EQUAL dialect OR NOT fact.cmake.version VERSION_LESS 3.25.2)
    return()
  endif()
  set(severity warning) # fails only with CMAKE_CUDA_STANDARD_REQUIRED
  if(package STREQUAL "yes")
    torchcuda_code_severity(severity) # libtorch's package sets it
  endif()
  set(newer 3.25.2)
  if(asked GREATER 20)
    set(newer 4.4)
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "CMake ${fact.cmake.version}"
    REQUIRED "CMake ${newer} or newer for C++${asked} in .cu sources"
    WHY "C++${asked} is asked for"
    WHY_AT "${who}"
    FIX "pip install 'cmake>=${newer}'"
    OR "leave CMAKE_CUDA_STANDARD unset and link TorchCUDA::TorchCUDA, which asks nvcc itself"
  )
endfunction()
