# A misfit in script mode: exit 1, and the same finding as in a project.
set(CASE_NEEDS torch-2.9.1 nvcc-13.0.88)
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1"
  "-DTorchCUDA_COMPONENTS=CUDA"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[nvcc-major\\]" "TorchCUDA: misfit")
set(CASE_VERDICT misfit)
