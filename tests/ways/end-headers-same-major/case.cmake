# The folder holds headers of the same major: no finding.
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
  "-DOTHER=@WORK@/cuda-12.4/include"
  "-DHOW=folder"
  -DSOURCE=cuda
  -DWANT=12
)
set(CASE_REFUSE "\\[[a-z]+-[a-z-]+\\]")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
