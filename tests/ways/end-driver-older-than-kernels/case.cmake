# libtorch of CUDA 12, and kernels of nvcc 13 in a library: a driver for CUDA 12 accepts libtorch,
# but not the kernels' runtime.
set(CASE_PROJECT "@FOLDER@/projects/kernels-apart")
set(CASE_NEEDS torch-2.9.1-full nvcc-13.0.88)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1-full"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DTorchCUDA_RUNS_ON=driver=570.86.15
  -DCMAKE_CUDA_ARCHITECTURES=80
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[driver-too-old-for-kernels\\]"
  "target: +app"
  "found: +driver 570\\.86\\.15 supports CUDA 12\\.8"
  "fix: +update the driver to 580\\.65\\.06 or newer"
)
set(CASE_REFUSE "error \\[driver-too-old\\]")
set(CASE_VERDICT misfit)
set(CASE_TWICE yes)
