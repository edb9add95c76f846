# A project that asks for CUDA 17 with libtorch 2.15, and a CMake that cannot ask nvcc for C++20:
# the error names the dialect and the CMake that can.
set(CASE_PROJECT "@FOLDER@/torch-2.15-cxx17")
set(CASE_NEEDS torch-2.15.0-full nvcc-13.0.88)
set(CASE_CMAKE_ONLY 3.22.6 3.25.0)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.15.0-full"
  "-DCMAKE_CXX_STANDARD=17"
  "-DCMAKE_CUDA_STANDARD=17"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  "-DCMAKE_CUDA_ARCHITECTURES=80"
)
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[cuda-standard\\]"
  "cmake>=3\\.25\\.2', which knows the dialect CUDA20"
  "Nothing was compiled"
)
set(CASE_VERDICT misfit)
