# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a structure such as cudaDeviceProp changed between majors: it compiles, links, and reads another field.
# Source: cuda_runtime_api.h of 12.9 and 13.0 compared; measured.
torchcuda_rule(
  ID headers-major
  SEVERITY error
  TITLE "C++ sources get CUDA headers of another major than libtorch's"
  FAILURE F06
  NEEDS headers.cuda headers.cuda_major torch.cuda_major
  USES headers.path headers.brought nvcc.major project.cuda
  SYMPTOM "nothing at build; a wrong device name, or wrong limits, at run"
  BECAUSE "a cuda_runtime_api.h of another major comes first on the include path"
  REMEDY "put the headers of libtorch's CUDA major first"
)
function(torchcuda_rule_headers_major)
  torchcuda_known(brought headers.brought no)
  torchcuda_known(cuda project.cuda other)
  if(fact.headers.cuda_major EQUAL fact.torch.cuda_major OR brought STREQUAL "yes")
    return()
  endif()
  set(severity note) # a C++ program may include none of them
  if(NOT cuda STREQUAL "no")
    if(DEFINED fact.nvcc.major AND fact.nvcc.major EQUAL fact.headers.cuda_major)
      return() # nvcc-major names the same toolkit
    endif()
    torchcuda_code_severity(severity)
  endif()
  torchcuda_libtorch_built_for(why)
  torchcuda_known(path headers.path)
  set(
    or
    "pip install nvidia-cuda-runtime-cu${fact.torch.cuda_major}   (beside a libtorch from pip)"
  )
  if(fact.torch.cuda_major GREATER 12)
    set(
      or
      "pip install 'nvidia-cuda-runtime==${fact.torch.cuda_major}.*'   (beside a libtorch from pip)"
    )
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "CUDA headers ${fact.headers.cuda}"
    FOUND_AT "${path}"
    REQUIRED "headers of CUDA ${fact.torch.cuda_major}.x"
    WHY "${why}"
    FIX "-DCUDAToolkit_ROOT=<folder of a CUDA ${fact.torch.cuda_major} toolkit>"
    OR "${or}"
    UNLESS "no C++ source includes CUDA headers, directly or by ATen/cuda"
  )
endfunction()
