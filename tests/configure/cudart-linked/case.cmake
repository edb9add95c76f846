# The wheels' toolkit has only the numbered libcudart.so, and the project asks for the shared
# runtime: nvcc is called through a folder of links, where libcudart.so is. Not refused.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/cuda-no-list")
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_ARCHITECTURES=80"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  -DCMAKE_CUDA_RUNTIME_LIBRARY=Shared
)
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
set(CASE_TWICE yes)
set(CASE_BUILD yes)
set(CASE_RUN app)
set(CASE_RUN_EXPECT "runtime 13000")
