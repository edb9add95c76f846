# CUDA headers through a header of the project, and one of libtorch's; with the wheels of CUDA 12.
set(CASE_PROJECT "@FOLDER@/projects/cuda-headers")
set(CASE_NEEDS torch-2.9.1-full)
set(CASE_ISOLATE toolkit)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1-full"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DVARIANT=libtorch
)
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[cuda-header-missing\\]"
  "why: [^\n]*/by_libtorch\\.cpp"
  "fix: +pip install 'nvidia-cuda-nvcc-cu12==12\\.8\\.\\*' 'nvidia-cuda-cccl-cu12==12\\.8\\.\\*'"
)
