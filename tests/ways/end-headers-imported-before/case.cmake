# An imported target, linked before TorchCUDA::TorchCUDA.
set(CASE_NEEDS torch-2.9.1)
set(CASE_PROJECT "@FOLDER@/projects/headers-first")
set(CASE_PREPARE ../projects/headers-first/prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1"
  "-DCUDAToolkit_ROOT=@WORK@/cuda-12"
  "-D_TorchCUDA_system_root=@WORK@/system"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  "-DOTHER=@WORK@/cuda-13/include"
  "-DHOW=other|TorchCUDA::TorchCUDA"
  -DSOURCE=cuda
  -DWANT=13
  -DTorchCUDA_FAIL_ON=never
)
set(
  CASE_EXPECT
  "error \\[headers-major\\]"
  "CUDA headers 13\\.0 +[^\n]*/cuda-13/include/"
  "fix: +link TorchCUDA::TorchCUDA before other"
)
set(CASE_FINDINGS headers-major)
set(CASE_VERDICT misfit)
set(CASE_BUILD yes)
