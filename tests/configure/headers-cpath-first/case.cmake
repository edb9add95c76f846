# The target brings headers of libtorch's major, but CPATH leads to others, which come first.
set(CASE_NEEDS torch-2.9.1)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1"
  "-DCUDAToolkit_ROOT=@WORK@/cuda-12"
  "-D_TorchCUDA_system_root=@WORK@/system"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DCOMPONENTS=
  -DTorchCUDA_FAIL_ON=never
  -DWANT=13
)
set(CASE_ENV "CPATH=@WORK@/other/include:@WORK@/cuda-13/include")
set(
  CASE_EXPECT
  "\\[headers-major\\]"
  "CUDA headers 13\\.0 +[^\n]*/cuda-13/include/cuda_runtime_api\\.h"
  "fix: +unset CPATH"
)
set(CASE_FINDINGS headers-major)
set(CASE_VERDICT misfit)
set(CASE_BUILD yes)
