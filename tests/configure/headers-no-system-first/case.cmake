# The project turns the target's folders into -I: they come before those of the flags, so no
# finding.
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
  -DWANT=12
  "-DCMAKE_CXX_FLAGS=-I @WORK@/cuda-13/include"
  "-DCMAKE_NO_SYSTEM_FROM_IMPORTED=ON"
)
set(CASE_REFUSE "\\[[a-z]+-[a-z-]+\\]")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
