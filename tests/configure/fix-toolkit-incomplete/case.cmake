# A toolkit without a header folder; the user names another toolkit.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/fix-plain")
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@WORK@/torn/bin/nvcc"
  "-D_TorchCUDA_system_root=@WORK@/system"
  -DCOMPONENTS=CUDA
  -DTorchCUDA_PROBE=inspect
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[toolkit-incomplete\\]" "found: +no crt")
set(CASE_FIX toolkit-incomplete/silence toolkit-incomplete)
set(CASE_FILL "<its folder>=@PACKAGES@/nvcc-13.0.88/nvidia/cu13")
