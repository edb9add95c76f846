# A `.cu` source that includes libtorch by a header of the project: nvcc of another major is an error.
set(CASE_PROJECT "@FOLDER@/projects/cu-includes")
set(CASE_NEEDS torch-2.9.1-full nvcc-13.0.88)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1-full"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DCMAKE_CUDA_ARCHITECTURES=80
  -DSOURCE=header
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXIT 1)
set(CASE_EXPECT "warning \\[nvcc-major\\]" "error \\[nvcc-major\\]" "target: +part")
set(CASE_VERDICT misfit)
