# The fix adds the architecture of the GPU named by TorchCUDA_RUNS_ON.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/fix-plain")
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  "-DCMAKE_CUDA_ARCHITECTURES=80-real|86-real"
  "-DTorchCUDA_RUNS_ON=driver=580.95.05 gpu=9.0"
  -DCOMPONENTS=CUDA
  -DTorchCUDA_PROBE=inspect
)
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[own-kernels-lack-gpu\\]"
  "fix: +'-DCMAKE_CUDA_ARCHITECTURES=80-real;86-real;90'"
)
set(CASE_FIX own-kernels-lack-gpu/silence own-kernels-lack-gpu)
