# A TORCH_CUDA_ARCH_LIST that the module cannot read: no other source is taken in its place.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/fix-plain")
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  "-DTORCH_CUDA_ARCH_LIST=sm_80 9.0.a"
  -DCOMPONENTS=CUDA
  -DTorchCUDA_PROBE=none
)
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[unknown-architecture-name\\]"
  "fix: +'-DTORCH_CUDA_ARCH_LIST=8\\.0 9\\.0a'"
)
set(CASE_REFUSE ": fits")
set(CASE_VERDICT misfit)
set(CASE_FIX unknown-architecture-name)
