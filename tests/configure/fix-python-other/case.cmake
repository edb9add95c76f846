# An extension for a Python with its own libtorch, while another libtorch is found first.
set(CASE_NEEDS torch-2.11.0 torch-2.9.1-full)
set(CASE_PROJECT "@FOLDER@/fix-plain")
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DPython_EXECUTABLE=@WORK@/venv/bin/python3"
  -DCOMPONENTS=Python
  -DTorchCUDA_PROBE=inspect
)
set(CASE_EXPECT "warning \\[python-other-libtorch\\]" "fix: +-DTorchCUDA_ROOT=[^\n]*/venv/")
set(CASE_FIX python-other-libtorch)
