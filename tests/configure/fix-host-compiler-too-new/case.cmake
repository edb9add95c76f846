# An nvcc that takes g++ 10 at most, and a g++ 12: the fix names the older g++-9 on PATH.
set(CASE_NEEDS torch-2.9.1-full)
set(CASE_PROJECT "@FOLDER@/fix-plain")
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1-full"
  "-DCMAKE_CUDA_COMPILER=@WORK@/toolkit/bin/nvcc"
  "-D_TorchCUDA_system_root=@WORK@/system"
  -DCOMPONENTS=CUDA
  -DTorchCUDA_PROBE=inspect
)
set(CASE_ENV "PATH=@WORK@/bin:/usr/bin:/bin" "NVCC_CCBIN=@WORK@/bin/g++")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[host-compiler-too-new\\]"
  "fix: +-DCMAKE_CUDA_HOST_COMPILER=[^\n]*g\\+\\+-9"
)
set(CASE_FIX host-compiler-too-new/silence host-compiler-too-new)
