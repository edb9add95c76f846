# A compiler that builds for 32 bits, and a libtorch for 64.
set(CASE_PROGRAMS x86_64-linux-gnu-g++)
set(CASE_PREPARE prepare.cmake)
set(CASE_PROJECT "@FOLDER@/cross-fits")
set(CASE_ARGS -DCMAKE_CXX_FLAGS=-m32 -DCMAKE_CXX_COMPILER_WORKS=1 "-DTorchCUDA_ROOT=@WORK@/site")
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[wrong-machine\\]" "libtorch for i386")
set(CASE_FINDINGS wrong-machine)
