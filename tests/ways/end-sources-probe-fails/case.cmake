# A probe that does not answer about the sources. One line says so, for the first of several targets, and the run goes on.
set(CASE_PROJECT "@FOLDER@/projects/cuda-headers")
set(CASE_NEEDS torch-2.11.0)
set(CASE_ISOLATE toolkit)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  -DTorchCUDA_INSPECT_EXECUTABLE=/bin/false
)
set(CASE_EXPECT "sources not looked at: 1")
set(CASE_REFUSE "error \\[" "warning \\[" "not looked at.*not looked at")
set(CASE_VERDICT fits)
