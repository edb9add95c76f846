# libtorch linked by file: the linker may drop its CUDA library.
set(CASE_NEEDS torch-2.11.0)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
)
set(CASE_EXPECT "warning \\[libtorch-cuda-dropped\\]" "target: +by_file")
set(CASE_REFUSE "target: +(kept|archive)" "error \\[")
