# CPLUS_INCLUDE_PATH, and -isystem and -idirafter in the flags, come after the target's -isystem: no
# finding.
set(CASE_NEEDS torch-2.9.1)
set(CASE_CMAKES 3.22.6 4.4.4)
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
  "-DCMAKE_CXX_FLAGS=-isystem @WORK@/cuda-13/include -idirafter @WORK@/cuda-13/include"
  "-DCMAKE_CXX_STANDARD_INCLUDE_DIRECTORIES=@WORK@/cuda-13/include"
)
set(CASE_ENV "CPLUS_INCLUDE_PATH=@WORK@/cuda-13/include")
set(CASE_REFUSE "\\[[a-z]+-[a-z-]+\\]")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
