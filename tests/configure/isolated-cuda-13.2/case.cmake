# The result of `pip install torch` and the nvcc of the same CUDA today, with no other toolkit. From
# CUDA 13.2 on nvcc looks for its libraries in lib/, not lib64/.
set(CASE_PROJECT "@FOLDER@/cuda-no-list")
set(CASE_NEEDS torch-2.15.0-full nvcc-13.2.86)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_ISOLATE toolkit)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.15.0-full"
  "-DCMAKE_CUDA_ARCHITECTURES=80"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.2.86/nvidia/cu13/bin/nvcc"
)
set(CASE_EXPECT "-- TorchCUDA: libtorch 2\\.15\\.0 \\(CUDA 13\\.2\\), nvcc 13\\.2\\.86")
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
set(CASE_TWICE yes)
set(CASE_BUILD yes)
set(CASE_RUN app)
set(CASE_RUN_EXPECT "runtime 13020")
