# The user's TORCH_CUDA_ARCH_LIST stays unchanged.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/projects/two-folders")
set(
  CASE_ARGS
  -DWITH_TORCHCUDA=ON
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DTORCH_CUDA_ARCH_LIST=8.0"
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXPECT "x: [^\n]*list=\\[8\\.0\\]" "y: [^\n]*list=\\[8\\.0\\]")
set(CASE_REFUSE "(error|warning) \\[" "default-architectures")
