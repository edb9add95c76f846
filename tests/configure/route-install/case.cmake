# An installed module: the version asked for is libtorch's, and a misfit is reported.
set(CASE_NEEDS torch-2.9.1 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_ROUTE "-DCMAKE_PREFIX_PATH=@WORK@/prefix")
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[nvcc-major\\]" "\\[nvcc-major\\]" "Nothing was compiled")
set(CASE_VERDICT misfit)
