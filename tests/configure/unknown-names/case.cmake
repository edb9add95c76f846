# An unknown rule id and an unknown switch: reported with the nearest name, and the run goes on.
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_NEEDS torch-2.11.0)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_IGNORE=nvcc-mayor
  -DTorchCUDA_RUN_ON=gpu=8.0
  -DTorchCUDA_PROBE=none
)
set(
  CASE_EXPECT
  "TorchCUDA_IGNORE names 'nvcc-mayor', and there is no such rule; nearest: nvcc-major"
  "there is no switch 'TorchCUDA_RUN_ON'; nearest: TorchCUDA_RUNS_ON"
  "TorchCUDA: fits"
)
set(CASE_VERDICT fits)
