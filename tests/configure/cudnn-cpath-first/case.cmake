# The cuDNN headers beside libtorch fit; CPATH leads to others, and they come first.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/fix-plain")
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  "-DCOMPONENTS=CUDA|cuDNN"
  -DTorchCUDA_PROBE=inspect
)
set(CASE_ENV "CPATH=@WORK@/older/include")
set(CASE_EXIT fail)
set(
  CASE_EXPECT
  "error \\[cudnn-headers\\]"
  "cuDNN headers 8\\.9\\.7 +[^\n]*/older/include"
  "fix: +unset CPATH"
)
