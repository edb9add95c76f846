# CUDA is enabled before the check, with the wheels' own nvcc: its toolkit has only the numbered
# libcudart.so, and the project asks for the shared runtime.
set(CASE_NEEDS torch-2.15.0-full nvcc-13.2.86)
set(CASE_ISOLATE toolkit)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.15.0-full"
  "-DCMAKE_CUDA_ARCHITECTURES=80"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.2.86/nvidia/cu13/bin/nvcc"
  -DCMAKE_CUDA_RUNTIME_LIBRARY=Shared
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[cudart-link-missing\\]" "fix: +-DCMAKE_CUDA_RUNTIME_LIBRARY=Static")
set(CASE_FIX cudart-link-missing)
set(CASE_BUILD yes)
