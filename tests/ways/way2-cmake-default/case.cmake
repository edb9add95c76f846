# CMake's default in CMAKE_CUDA_ARCHITECTURES is no request: that libtorch's package ignores it is
# not reported. The package uses its own list, with 8.9 and 12.0a, without what nvcc refuses.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  -DTorchCUDA_PROBE=inspect
)
set(
  CASE_EXPECT
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: found, judged at the end of configuring"
  "compute_80.*compute_89.*compute_120a"
)
set(CASE_REFUSE "architectures-ignored" "arch=compute_75")
set(CASE_VERDICT fits)
