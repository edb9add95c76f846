# In a project, an unknown id to ignore is reported before the finding; with QUIET it is not.
set(CASE_PROJECT "@FOLDER@/not-required")
set(CASE_NEEDS torch-2.9.1 nvcc-13.0.88)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  -DTorchCUDA_IGNORE=nvcc-mayor
)
set(
  CASE_EXPECT
  "TorchCUDA_IGNORE names 'nvcc-mayor'[^\n]*nearest: nvcc-major"
  "error \\[nvcc-major\\]"
  "found=0 verdict=misfit"
)
set(CASE_REFUSE "nvcc-mayor.*nvcc-mayor")
set(CASE_VERDICT misfit)
