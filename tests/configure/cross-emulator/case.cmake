# The same with an emulator, which the probe does not need, and without a name of the processor.
set(CASE_PROGRAMS aarch64-linux-gnu-g++ x86_64-linux-gnu-g++)
set(CASE_PREPARE prepare.cmake)
set(CASE_PROJECT "@FOLDER@/cross-fits")
set(
  CASE_ARGS
  -DCMAKE_SYSTEM_NAME=Linux
  -DCMAKE_CXX_COMPILER=aarch64-linux-gnu-g++
  -DCMAKE_CROSSCOMPILING_EMULATOR=/bin/false
  "-DTorchCUDA_ROOT=@WORK@/site"
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[wrong-machine\\]" "libtorch 2\\.11\\.0 for x86_64" "libtorch for aarch64")
set(CASE_FINDINGS wrong-machine)
