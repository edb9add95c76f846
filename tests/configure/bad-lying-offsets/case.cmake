# Section headers that point past the end of the file: the loader ignores them, the linker refuses
# them.
set(CASE_PROJECT "@FOLDER@/bad-no-libtorch")
set(CASE_NEEDS torch-2.11.0)
set(CASE_PREPARE prepare.cmake)
set(CASE_ARGS "-DTorchCUDA_ROOT=@WORK@/site")
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[live-torch\\]" "fails at: link" "libc10_cuda\\.so" "\\[live-torch\\]")
