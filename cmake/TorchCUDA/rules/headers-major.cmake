# SPDX-License-Identifier: BSD-3-Clause
#
# Why: structures such as cudaDeviceProp changed between majors: the code compiles and links, and
# reads the wrong field.
# Source: cuda_runtime_api.h of 12.9 and 13.0; measured.
torchcuda_rule(
  ID headers-major
  SEVERITY error
  TITLE "C++ sources get CUDA headers of another major than libtorch's"
  FAILURE F06
  NEEDS headers.cuda headers.cuda_major torch.cuda_major
  USES
    headers.path
    headers.brought
    headers.named_by
    headers.planned_path
    nvcc.major
    project.cuda
    project.cuda_header_source
    project.cuda_header_sure
  SYMPTOM "nothing at build; a wrong device name, or wrong limits, at run"
  BECAUSE "a cuda_runtime_api.h of another major comes first on the include path"
  REMEDY
    "take that folder out of CPATH or CMAKE_CXX_FLAGS; where no others are: the headers of libtorch's CUDA major"
)
function(torchcuda_rule_headers_major)
  torchcuda_known(cuda project.cuda other)
  if(fact.headers.cuda_major EQUAL fact.torch.cuda_major)
    return()
  endif()
  set(severity note) # a C++ program may include none of them
  if(NOT cuda STREQUAL "no")
    if(DEFINED fact.nvcc.major AND fact.nvcc.major EQUAL fact.headers.cuda_major)
      return() # nvcc-major names the same toolkit
    endif()
    torchcuda_code_severity(severity)
  endif()
  if(DEFINED fact.project.cuda_header_source AND NOT severity STREQUAL "error")
    torchcuda_known(sure project.cuda_header_sure no)
    set(severity warning) # an unknown folder may come first
    if(sure STREQUAL "yes")
      set(severity error)
    endif()
  endif()
  torchcuda_libtorch_built_for(why)
  torchcuda_known(path headers.path)
  torchcuda_known(planned headers.planned_path)
  _torchcuda_headers_fix(fix or "${path}")
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "CUDA headers ${fact.headers.cuda}"
    FOUND_AT "${path}"
    REQUIRED "headers of CUDA ${fact.torch.cuda_major}.x"
    REQUIRED_AT "${planned}"
    WHY "${why}"
    FIX "${fix}"
    OR "${or}"
    UNLESS "no C++ source includes CUDA headers, directly or by ATen/cuda"
  )
endfunction()

# _torchcuda_headers_fix(<out> <out or> <header that comes first>): if the target brings the right
# headers, remove the other folder. If it brings none, install them, and remove any folder that
# would come first.
function(_torchcuda_headers_fix out out_or path)
  set(major "${fact.torch.cuda_major}")
  torchcuda_known(by headers.named_by)
  torchcuda_known(brought headers.brought no)
  torchcuda_fix_first_folder(first "${by}" "${path}")
  if(brought STREQUAL "yes")
    set("${out}" "${first}" PARENT_SCOPE)
    set("${out_or}" "" PARENT_SCOPE)
    return()
  endif()
  set(fix "-DCUDAToolkit_ROOT=<folder of a CUDA ${major} toolkit>")
  set(or "pip install nvidia-cuda-runtime-cu${major}   (beside a libtorch from pip)")
  if(major GREATER 12)
    set(or "pip install 'nvidia-cuda-runtime==${major}.*'   (beside a libtorch from pip)")
  endif()
  if(by MATCHES "^CPATH$|FLAGS$|^(target|imported) ")
    set(fix "${first}, and ${fix}")
    set(or "${first}, and ${or}")
  endif()
  set("${out}" "${fix}" PARENT_SCOPE)
  set("${out_or}" "${or}" PARENT_SCOPE)
endfunction()
