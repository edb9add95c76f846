# CUDA 17 with libtorch 2.15, and a CMake that can ask nvcc for C++20: it builds.
set(CASE_PROJECT "@FOLDER@/torch-2.15-cxx17")
set(CASE_NEEDS torch-2.15.0-full nvcc-13.0.88)
set(CASE_CMAKE_ONLY 3.25.2 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.15.0-full"
  "-DCMAKE_CXX_STANDARD=17"
  "-DCMAKE_CUDA_STANDARD=17"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  "-DCMAKE_CUDA_ARCHITECTURES=80"
)
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
set(CASE_RUN app)
set(CASE_RUN_EXPECT "cxx 20 cuda 20")
