# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a libtorch without CUDA links and never finds a GPU.
# Source: the libraries present. Many users want the CPU build: judged only if CUDA or a GPU is
# asked for.
torchcuda_rule(
  ID cpu-only-libtorch
  SEVERITY error
  TITLE "CUDA is asked for, and this libtorch has none"
  FAILURE F22
  NEEDS torch.variant project.components
  USES torch.library_dir driver.cuda_major project.machine
  SYMPTOM
    "PyTorch is not linked with support for cuda devices; c10/cuda/impl/cuda_cmake_macros.h: No such file"
  BECAUSE "the CPU build, or one for another kind of GPU, was installed or comes first"
  REMEDY "the CUDA build of the same version"
)
function(torchcuda_rule_cpu_only_libtorch)
  if(
    fact.torch.variant STREQUAL "cuda"
    OR NOT " ${fact.project.components} " MATCHES " (CUDA|GPU|cuDNN) "
  )
    return()
  endif()
  set(component "${CMAKE_MATCH_1}")
  torchcuda_name_libtorch(name)
  torchcuda_known(place torch.library_dir)
  torchcuda_known(ceiling driver.cuda_major)
  set(fix "install the CUDA build of ${name}")
  if(NOT ceiling STREQUAL "")
    string(APPEND fix ", for CUDA ${ceiling} or older: the driver here takes no newer")
  endif()
  set(kind "the CPU build")
  if(NOT fact.torch.variant STREQUAL "cpu")
    string(TOUPPER "${fact.torch.variant}" kind)
    set(kind "a ${kind} build, not a CUDA build")
  endif()
  torchcuda_finding(
    FOUND "${name}: ${kind}"
    FOUND_AT "${place}"
    REQUIRED "a libtorch with CUDA (libtorch_cuda.so)"
    WHY "COMPONENTS ${component} is asked for"
    FIX "${fix}"
    OR "name another: -DTorchCUDA_ROOT=<its folder>"
    SUMMARY "COMPONENTS ${component} is asked for, but ${name} is ${kind}"
  )
endfunction()
