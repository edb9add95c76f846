# The wheels' toolkit has only the numbered libcudart.so, and the project asks for the shared
# runtime.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/cuda-no-list")
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  -DCMAKE_CUDA_RUNTIME_LIBRARY=Shared
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[cudart-link-missing\\]" "fix: +-DCMAKE_CUDA_RUNTIME_LIBRARY=Static")
set(CASE_FIX cudart-link-missing)
set(CASE_BUILD yes)
