# libtorch for CUDA 13, an nvcc that reports 12.8, and the right nvcc in the active environment: the
# fix names that one, and the project builds.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PROJECT "@FOLDER@/cuda-no-list")
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@WORK@/old/bin/nvcc"
  "-D_TorchCUDA_system_root=@WORK@/system"
  -DTorchCUDA_PROBE=inspect
)
set(CASE_ENV "VIRTUAL_ENV=@WORK@/ven v")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[nvcc-major\\]"
  "found: +nvcc 12\\.8\\.93"
  "fix: +'-DCMAKE_CUDA_COMPILER=[^\n]*/ven v/"
)
set(CASE_FIX nvcc-major/or nvcc-major/silence nvcc-major)
set(CASE_FILL "<its folder>=@PACKAGES@/torch-2.9.1-full")
set(CASE_BUILD yes)
