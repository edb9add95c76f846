# A .cu source in a target that links libtorch through another, in a subfolder, without the CUDA
# language: CMake drops it silently.
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[cuda-language-off\\]" "target: +extension" "below/kernel\\.cu")
set(CASE_REFUSE "other\\.cu" "as-header\\.cu")
set(CASE_VERDICT misfit)
