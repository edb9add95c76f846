# SPDX-License-Identifier: BSD-3-Clause
#
# Why: with --as-needed the linker drops libtorch_cuda.so from a program that uses no symbol of it.
# Source: pytorch/pytorch#36437, LaurentMazare/tch-rs#329, read 2026-11-22; imported targets keep
# it.
torchcuda_rule(
  ID libtorch-cuda-dropped
  SEVERITY warning
  TITLE "The linker may drop libtorch_cuda.so"
  FAILURE F18
  NEEDS project.mode project.torch_by_name
  USES torch.library_dir
  ONLY project.mode=end torch.variant=cuda
  SYMPTOM "torch::cuda::is_available() is 0, without any message"
  BECAUSE "libtorch is linked by file or by -ltorch, and no symbol of its CUDA library is named"
  REMEDY "link the imported target"
)
function(torchcuda_rule_libtorch_cuda_dropped)
  if(fact.project.torch_by_name STREQUAL "none")
    return()
  endif()
  torchcuda_known(place torch.library_dir)
  torchcuda_finding(
    FOUND "target ${fact.project.torch_by_name} links libtorch by name"
    FOUND_AT "${place}"
    REQUIRED "an imported target"
    WHY "only that keeps libtorch_cuda.so under --as-needed"
    FIX "target_link_libraries(${fact.project.torch_by_name} PRIVATE TorchCUDA::TorchCUDA)"
    OR "-DCMAKE_EXE_LINKER_FLAGS=-Wl,--no-as-needed"
  )
endfunction()
