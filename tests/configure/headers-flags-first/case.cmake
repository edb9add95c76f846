# An -I in the flags comes before the target's -isystem.
set(CASE_NEEDS torch-2.9.1)
set(CASE_PROJECT "@FOLDER@/headers-cpath-first")
set(CASE_PREPARE ../headers-cpath-first/prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1"
  "-DCUDAToolkit_ROOT=@WORK@/cuda-12"
  "-D_TorchCUDA_system_root=@WORK@/system"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DCOMPONENTS=
  -DWANT=13
  "-DCMAKE_CXX_FLAGS=-I @WORK@/cuda-13/include"
)
set(
  CASE_EXPECT
  "\\[headers-major\\]"
  "CUDA headers 13\\.0 +[^\n]*/cuda-13/include/cuda_runtime_api\\.h"
  "fix: +take [^\n]*/cuda-13/include out of CMAKE_CXX_FLAGS"
)
set(CASE_FINDINGS headers-major)
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
