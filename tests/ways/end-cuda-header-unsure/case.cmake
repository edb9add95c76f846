# A target that is not built by default, and one with a conditional include folder: it may work, so
# no error.
set(CASE_PROJECT "@FOLDER@/projects/cuda-headers")
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_ISOLATE toolkit)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DVARIANT=unsure
  "-DCUDA_INCLUDE=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/include"
)
set(CASE_EXPECT "warning \\[cuda-header-missing\\]")
set(CASE_REFUSE "error \\[")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
