# No compiler: the same verdict from files; the report lists what the native probe would have read.
set(CASE_NEEDS torch-2.11.0)
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ENV "PATH=@WORK@")
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0")
set(
  CASE_EXPECT
  "libtorch +2\\.11\\.0, built for CUDA 13\\.0"
  "C\\+\\+ +no compiler found"
  "TorchCUDA: fits\\."
  "the native probe did not run"
)
set(CASE_VERDICT fits)
