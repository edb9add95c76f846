# An architecture that is spelt as libtorch does, where CMake has its own spelling.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/fix-plain")
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  "-DCMAKE_CUDA_ARCHITECTURES=8.0"
  -DCOMPONENTS=CUDA
  -DTorchCUDA_PROBE=none
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[arch-not-in-nvcc\\]" "or: +-DCMAKE_CUDA_ARCHITECTURES=80")
set(CASE_REFUSE ": fits")
set(CASE_VERDICT misfit)
set(CASE_FIX arch-not-in-nvcc/or)
