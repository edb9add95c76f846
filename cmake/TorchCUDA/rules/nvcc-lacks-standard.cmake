# SPDX-License-Identifier: BSD-3-Clause
#
# Why: each nvcc release has a newest C++ standard.
# Source: nvcc --help of 13.0 to 13.5; NVIDIA's documentation for 11 and 12.0, read 2026-11-22.
torchcuda_rule(
  ID nvcc-lacks-standard
  SEVERITY error
  TITLE "nvcc does not know the C++ standard that .cu sources need"
  FAILURE F04 F43
  NEEDS nvcc.version
  USES
    project.cuda_standard
    torch.cuda_standard
    nvcc.path
    nvcc.candidate.*.path
    project.cuda
    torch.cuda_major
    nvcc.major
  ONLY project.cuda=torch,other
  SYMPTOM "nvcc fatal: Value 'c++20' is not defined for option 'std'"
  BECAUSE "C++20 came with nvcc 12.0, C++23 with 13.3"
  REMEDY "a newer nvcc, or a libtorch whose headers need less"
)
function(torchcuda_rule_nvcc_lacks_standard)
  torchcuda_all_known(known torch.cuda_standard)
  torchcuda_known(asked project.cuda_standard 0)
  torchcuda_standard(asked "${asked}")
  set(severity error)
  set(who CMAKE_CUDA_STANDARD)
  if(DEFINED fact.torch.cuda_standard AND fact.torch.cuda_standard GREATER asked)
    torchcuda_standard(asked "${fact.torch.cuda_standard}")
    torchcuda_code_severity(severity)
    torchcuda_name_libtorch(who)
    if(
      DEFINED fact.torch.cuda_major
      AND DEFINED fact.nvcc.major
      AND NOT fact.torch.cuda_major EQUAL fact.nvcc.major
    )
      return() # nvcc-major reports this nvcc
    endif()
  endif()
  set(first 0)
  if(asked EQUAL 20)
    set(first 12.0)
  elseif(asked EQUAL 23)
    set(first 13.3)
  endif()
  if(NOT fact.nvcc.version VERSION_LESS first)
    return()
  endif()
  torchcuda_known(path nvcc.path)
  torchcuda_fix_nvcc(fix "${first}" 999 "CUDA ${first} or newer")
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "nvcc ${fact.nvcc.version}"
    FOUND_AT "${path}"
    REQUIRED "nvcc ${first} or newer"
    WHY "C++${asked} is asked for"
    WHY_AT "${who}"
    FIX "${fix}"
  )
endfunction()
