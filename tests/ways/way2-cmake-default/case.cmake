# CMake's own default in CMAKE_CUDA_ARCHITECTURES is nobody's wish: that libtorch's package ignores it is no news.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  -DTorchCUDA_PROBE=inspect
)
set(CASE_EXPECT "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: fits" "compute_75.*compute_120")
set(CASE_REFUSE "architectures-ignored")
set(CASE_VERDICT fits)
