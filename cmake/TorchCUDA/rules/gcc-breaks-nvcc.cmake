# SPDX-License-Identifier: BSD-3-Clause
#
# Why: nvcc's header accepts these host compilers, but nvcc cannot compile their <functional>, which
# libtorch includes.
# Source: NVIDIA/nccl#650, NVlabs/instant-ngp#1240, NVIDIA/FasterTransformer#314, read 2026-11-22;
# fixed in nvcc 11.6.
torchcuda_rule(
  ID gcc-breaks-nvcc
  SEVERITY error
  TITLE "This nvcc cannot read the headers of GCC 11"
  FAILURE F31
  NEEDS nvcc.version host.nvcc_major host.nvcc_version
  USES
    host.nvcc_compiler
    host.candidate.*.path
    nvcc.path
    nvcc.candidate.*.path
    project.cuda
    torch.cuda_major
  ONLY project.needs_nvcc=yes host.nvcc_id=GNU
  TRIAL project.cuda=torch live.cuda.stage=ok
  SYMPTOM "std_function.h:435:145: error: parameter packs not expanded with '...'"
  BECAUSE
    "nvcc 11.1 to 11.5 does not understand <functional> of GCC 11; Ubuntu 22.04 ships this very pair"
  REMEDY "g++-10 as host compiler, or nvcc 11.6 and newer"
)
function(torchcuda_rule_gcc_breaks_nvcc)
  if(
    NOT fact.host.nvcc_major EQUAL 11
    OR fact.nvcc.version VERSION_LESS 11.1
    OR NOT fact.nvcc.version VERSION_LESS 11.6
  )
    return()
  endif()
  torchcuda_code_severity(severity)
  torchcuda_candidate(other host 5 11)
  set(fix "install g++-10 and pass -DCMAKE_CUDA_HOST_COMPILER=g++-10")
  if(NOT other_path STREQUAL "")
    torchcuda_define(fix CMAKE_CUDA_HOST_COMPILER "${other_path}")
  endif()
  torchcuda_newer_nvcc(or 11.6)
  if(or STREQUAL "")
    set(or "take nvcc 11.6 or newer")
  elseif(other_path STREQUAL "")
    set(fix "${or}") # it is here already
    set(or "install g++-10 and pass -DCMAKE_CUDA_HOST_COMPILER=g++-10")
  endif()
  torchcuda_known(compiler host.nvcc_compiler)
  torchcuda_known(path nvcc.path)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "g++ ${fact.host.nvcc_version}"
    FOUND_AT "${compiler}"
    REQUIRED "g++ 10 or older for this nvcc"
    WHY "nvcc ${fact.nvcc.version} fails on <functional> of GCC 11"
    WHY_AT "${path}"
    FIX "${fix}"
    OR "${or}"
    UNLESS "no .cu file includes <functional>"
  )
endfunction()
