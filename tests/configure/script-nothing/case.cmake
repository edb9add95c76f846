# Nothing is installed: the report lists where it looked, and two commands.
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ENV "PATH=/bin:@WORK@")
set(CASE_EXIT fail)
set(
  CASE_EXPECT
  "libtorch +not found"
  "TorchCUDA: could not check: there is no libtorch here"
  "looked: "
  "fix: +python3 -m venv"
  "or: +-DTorchCUDA_ROOT=<folder of an unpacked libtorch zip>"
)
set(CASE_REFUSE "rules could not be checked, and")
set(CASE_VERDICT unchecked)
