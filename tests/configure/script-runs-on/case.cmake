# TorchCUDA_RUNS_ON names machines whose driver is too old.
set(CASE_NEEDS torch-2.11.0)
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DTorchCUDA_RUNS_ON=driver=535.104.05 gpu=8.0"
  "-DTorchCUDA_PROBE=none"
)
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[driver-too-old\\]"
  "driver 535\\.104\\.05 supports CUDA 12\\.2"
  "libtorch 2\\.11\\.0 was built for CUDA 13\\.0"
)
set(CASE_VERDICT misfit)
