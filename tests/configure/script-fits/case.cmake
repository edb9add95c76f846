# Script mode gives the same verdict without a project.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
)
set(
  CASE_EXPECT
  "libtorch +2\\.11\\.0, built for CUDA 13\\.0, cuDNN 9\\.19\\.0"
  "nvcc +13\\.0\\.88"
  "TorchCUDA: fits\\. [0-9]+ rules checked"
)
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
