# Section headers that point behind the end of the file: no loader looks at them, but the linker does and refuses.
set(CASE_PROJECT "@FOLDER@/bad-no-libtorch")
set(CASE_NEEDS torch-2.11.0)
set(CASE_PREPARE prepare.cmake)
set(CASE_ARGS "-DTorchCUDA_ROOT=@WORK@/site")
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[live-torch\\]" "fails at: link" "libc10_cuda\\.so" "\\[live-torch\\]")
