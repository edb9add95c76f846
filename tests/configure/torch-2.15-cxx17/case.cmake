# libtorch 2.15 needs C++20. A project that asks for 17 still builds, also `.cu`, with every CMake.
set(CASE_NEEDS torch-2.15.0-full nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.15.0-full"
  "-DCMAKE_CXX_STANDARD=17"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  "-DCMAKE_CUDA_ARCHITECTURES=80"
)
set(CASE_EXPECT "-- TorchCUDA: libtorch 2\\.15\\.0 \\(CUDA 13\\.2\\)[^\n]*: fits")
set(CASE_REFUSE "(error|warning|note) \\[")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
set(CASE_RUN app)
set(CASE_RUN_EXPECT "cxx 20 cuda 20")
