# An include of a CUDA header, under a condition that the target's definitions fulfil.
set(CASE_PROJECT "@FOLDER@/projects/cuda-headers")
set(CASE_NEEDS torch-2.11.0)
set(CASE_ISOLATE toolkit)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DVARIANT=defined
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[cuda-header-missing\\]" "target: +defined" "why: [^\n]*/defined\\.cpp")
