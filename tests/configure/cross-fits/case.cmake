# A cross compiler and a libtorch for its machine. The probe is built for this machine and reads it;
# the toolchain file's name of the processor is not libtorch's.
set(CASE_PROGRAMS aarch64-linux-gnu-g++)
set(CASE_PREPARE prepare.cmake)
set(CASE_ARGS "-DCMAKE_TOOLCHAIN_FILE=@WORK@/toolchain.cmake" "-DTorchCUDA_ROOT=@WORK@/site")
set(CASE_EXPECT "-- TorchCUDA: libtorch 2\\.11\\.0 [^\n]*fits")
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
