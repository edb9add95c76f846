# What looks like an include of libtorch, and is none: nvcc of another major is a warning.
set(CASE_PROJECT "@FOLDER@/projects/cu-includes")
set(CASE_NEEDS torch-2.9.1-full nvcc-13.0.88)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1-full"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DCMAKE_CUDA_ARCHITECTURES=80
  -DSOURCE=text
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXPECT "warning \\[nvcc-major\\]")
set(CASE_REFUSE "error \\[")
set(CASE_VERDICT fits)
