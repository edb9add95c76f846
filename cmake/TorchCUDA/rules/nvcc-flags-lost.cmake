# SPDX-License-Identifier: BSD-3-Clause
#
# Why: CUDA_NVCC_FLAGS belongs to the old FindCUDA.cmake. libtorch's package adds it to
# CMAKE_CUDA_FLAGS; a project that links TorchCUDA::TorchCUDA instead loses it without a word.
# Source: Caffe2/public/cuda.cmake of libtorch 2.11.
torchcuda_rule(
  ID nvcc-flags-lost
  SEVERITY warning
  TITLE "nvcc does not get the flags of CUDA_NVCC_FLAGS"
  FAILURE F53
  NEEDS project.mode
  USES project.lost_nvcc_flags project.target
  ONLY project.mode=end
  SYMPTOM "nothing; kernels without --use_fast_math, warnings that -diag-suppress had silenced"
  BECAUSE
    "libtorch's package adds CUDA_NVCC_FLAGS to CMAKE_CUDA_FLAGS, TorchCUDA::TorchCUDA sets no flags of the project"
  REMEDY "target_compile_options with a condition on the language CUDA"
)
function(torchcuda_rule_nvcc_flags_lost)
  if(NOT DEFINED fact.project.lost_nvcc_flags)
    return()
  endif()
  torchcuda_known(target project.target)
  set(flags "${fact.project.lost_nvcc_flags}")
  torchcuda_finding(
    FOUND "${flags}"
    FOUND_AT "CUDA_NVCC_FLAGS or CUDA_DEVICE_DEBUG"
    REQUIRED "options of ${target}, or CMAKE_CUDA_FLAGS"
    WHY "libtorch's package adds them to CMAKE_CUDA_FLAGS; CMake does not read them"
    FIX "target_compile_options(${target} PRIVATE \"$<$<COMPILE_LANGUAGE:CUDA>:SHELL:${flags}>\")"
    UNLESS "they are not meant for this target"
  )
endfunction()
