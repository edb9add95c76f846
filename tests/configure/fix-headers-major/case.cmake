# C++ would get CUDA 13 headers with a libtorch for CUDA 12; the user names a toolkit of CUDA 12.
set(CASE_NEEDS torch-2.9.1 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/fix-plain")
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1"
  "-D_TorchCUDA_system_root=@WORK@/system"
  -DCOMPONENTS=
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
)
set(CASE_PREPARE prepare.cmake)
set(CASE_ENV "CPLUS_INCLUDE_PATH=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/include")
set(CASE_EXPECT "\\[headers-major\\]" "fix: +-DCUDAToolkit_ROOT=<folder of a CUDA 12 toolkit>")
set(CASE_FIX headers-major)
set(CASE_FILL "<folder of a CUDA 12 toolkit>=@WORK@/cuda-12")
