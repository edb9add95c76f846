# A folder behind a condition may lead to libtorch, but no target of the project links it: a warning.
set(CASE_NEEDS torch-2.11.0)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
)
set(CASE_EXPECT "warning \\[target-not-linked\\]")
set(CASE_REFUSE "error \\[")
set(CASE_VERDICT fits)
