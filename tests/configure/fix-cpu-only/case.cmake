# A CPU libtorch, and .cu files that use libtorch; the user names another libtorch.
set(CASE_NEEDS libtorch-debian torch-2.11.0 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/fix-plain")
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/libtorch-debian/usr"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  "-D_TorchCUDA_system_root=@WORK@/system"
  -DCOMPONENTS=CUDA
  -DTorchCUDA_PROBE=inspect
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[cpu-only-libtorch\\]" "or: +name another: -DTorchCUDA_ROOT=<its folder>")
set(CASE_FIX cpu-only-libtorch/or)
set(CASE_FILL "<its folder>=@PACKAGES@/torch-2.11.0")
