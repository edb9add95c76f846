# Kernels without a CUDA runtime: an older driver is no error, since their use is unknown.
set(CASE_PROJECT "@FOLDER@/projects/kernels-apart")
set(CASE_NEEDS torch-2.9.1-full nvcc-13.0.88)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1-full"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DTorchCUDA_RUNS_ON=driver=570.86.15
  -DCMAKE_CUDA_ARCHITECTURES=80
  -DRUNTIME=None
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_REFUSE "error \\[")
set(CASE_VERDICT fits)
