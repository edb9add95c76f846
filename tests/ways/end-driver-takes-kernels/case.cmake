# libtorch of CUDA 12 and kernels of nvcc 13, with the oldest driver that runs CUDA 13.
set(CASE_PROJECT "@FOLDER@/projects/kernels-apart")
set(CASE_NEEDS torch-2.9.1-full nvcc-13.0.88)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1-full"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DTorchCUDA_RUNS_ON=driver=580.65.06
  -DCMAKE_CUDA_ARCHITECTURES=80
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_REFUSE "error \\[" "driver-too-old")
set(CASE_VERDICT fits)
