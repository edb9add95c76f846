# A probe killed by a signal: its facts are unknown, nothing is refused for it, and the report names
# the failure.
set(CASE_NEEDS torch-2.11.0)
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DTorchCUDA_PROBE=inspect"
  "-DTorchCUDA_INSPECT_EXECUTABLE=@WORK@/inspect"
)
set(CASE_EXPECT "TorchCUDA: fits\\." "the native probe did not run")
set(CASE_VERDICT fits)
