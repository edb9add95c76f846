# A Python without its headers: an error where a source certainly needs them.
set(CASE_PROJECT "@FOLDER@/projects/extension")
set(CASE_NEEDS torch-2.11.0)
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  "-DPython_EXECUTABLE=@WORK@/python3"
  -DSOURCE=torch.cpp
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[python-header-missing\\]" "target: +_extension" "found: +no Python\\.h")
set(CASE_FIX python-header-missing/or)
set(CASE_FILL "<a Python with its headers>=/usr/bin/python3")
