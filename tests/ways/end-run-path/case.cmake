# The build starts each program: what is told of it is what happens.
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DLIBTORCH_DIR=@PACKAGES@/torch-2.11.0/torch"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
)
set(
  CASE_EXPECT
  "warning \\[run-path-missing\\][^\n]*\n +target: +lost-skip\n +found: +SKIP_BUILD_RPATH of lost-skip"
  "warning [^\n]*\n +target: +lost-install-path\n"
  "warning [^\n]*\n +target: +lost-everywhere\n +found: +CMAKE_SKIP_RPATH\n"
)
set(CASE_REFUSE "target: +starts-" "error \\[")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
