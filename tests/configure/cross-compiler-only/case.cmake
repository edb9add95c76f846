# The same without a word to CMake: the compiler tells its machine.
set(CASE_PROGRAMS aarch64-linux-gnu-g++ x86_64-linux-gnu-g++)
set(CASE_PREPARE prepare.cmake)
set(CASE_PROJECT "@FOLDER@/cross-fits")
set(CASE_ARGS -DCMAKE_CXX_COMPILER=aarch64-linux-gnu-g++ "-DTorchCUDA_ROOT=@WORK@/site")
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[wrong-machine\\]" "libtorch 2\\.11\\.0 for x86_64" "libtorch for aarch64")
set(CASE_FINDINGS wrong-machine)
