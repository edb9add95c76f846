# Without REQUIRED a misfit leaves the choice to the project: FOUND is false, and the verdict and
# reason are set.
set(CASE_NEEDS torch-2.9.1 nvcc-13.0.88)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
)
set(CASE_EXPECT "found=0 verdict=misfit message=[^\n]*\\[nvcc-major\\]" "quiet=0 verdict=misfit")
set(CASE_VERDICT misfit)
