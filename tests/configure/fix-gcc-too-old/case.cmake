# A g++ that libtorch's headers refuse, and a newer one on PATH. (The old one is this machine's,
# with a false version.)
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CXX_COMPILER=@WORK@/old/g++"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
)
set(CASE_ENV "PATH=@WORK@/bin:/usr/bin:/bin")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "warning \\[gcc-too-old-for-libtorch\\]"
  "error \\[gcc-too-old-for-libtorch\\]"
  "found: +g\\+\\+ 7\\.5\\.0"
  "fix: +-DCMAKE_CXX_COMPILER=[^\n]*/bin/g\\+\\+-99 +\\(in a new build folder\\)"
)
set(CASE_FIX gcc-too-old-for-libtorch)
