# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's headers and libraries need nvcc of the same CUDA major; only the minor may differ.
# Source: torch.utils.cpp_extension refuses it from 1.13 to 2.15; measured: structures such as
# cudaDeviceProp differ.
torchcuda_rule(
  ID nvcc-major
  SEVERITY error
  TITLE "nvcc and libtorch are of different CUDA majors"
  FAILURE F06
  NEEDS nvcc.version nvcc.major torch.cuda_major
  USES nvcc.path nvcc.candidate.*.path torch.root torch.cuda_source project.cuda
  ONLY project.cuda=torch,other
  SYMPTOM
    "The detected CUDA version mismatches the version that was used to compile PyTorch; or undefined references at link"
  BECAUSE "`.cu` files that include libtorch would mix the headers and libraries of two CUDA majors"
  REMEDY "an nvcc of libtorch's major, or the libtorch of nvcc's major"
)
function(torchcuda_rule_nvcc_major)
  if(fact.nvcc.major EQUAL fact.torch.cuda_major)
    return()
  endif()
  torchcuda_code_severity(severity)
  torchcuda_libtorch_built_for(why)
  torchcuda_known(path nvcc.path)
  torchcuda_known(place torch.root)
  math(EXPR next "${fact.torch.cuda_major} + 1")
  torchcuda_fix_nvcc(fix "${fact.torch.cuda_major}" "${next}" "CUDA ${fact.torch.cuda_major}")
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "nvcc ${fact.nvcc.version}"
    FOUND_AT "${path}"
    REQUIRED "nvcc ${fact.torch.cuda_major}.x (the minor may differ)"
    WHY "${why}"
    WHY_AT "${place}"
    FIX "${fix}"
    OR "install the libtorch built for CUDA ${fact.nvcc.major}: -DTorchCUDA_ROOT=<its folder>"
    SUMMARY "nvcc ${fact.nvcc.version} cannot build for libtorch: ${why}"
    UNLESS "no .cu file includes libtorch"
  )
endfunction()
