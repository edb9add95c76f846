# The project does not look for Python: TorchCUDA::Python brings its headers.
set(CASE_PROJECT "@FOLDER@/projects/extension")
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DPython_EXECUTABLE=/usr/bin/python3
  -DSOURCE=python.cpp
)
set(CASE_REFUSE "\\[python-header-missing\\]")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
