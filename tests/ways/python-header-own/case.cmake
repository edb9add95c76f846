# The same Python, but the project finds the headers of another.
set(CASE_PROJECT "@FOLDER@/projects/extension")
set(CASE_NEEDS torch-2.11.0)
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  "-DPython3_EXECUTABLE=@WORK@/python3"
  -DFIND_PYTHON=/usr/bin/python3
  -DSOURCE=python.cpp
)
set(CASE_REFUSE "\\[python-header-missing\\]")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
