# A C++ project beside `pip install torch` and an nvcc from other wheels, with no other toolkit:
# libtorch's package does not find NVRTC, and links `CUDA_nvrtc_LIBRARY-NOTFOUND`.
set(CASE_NEEDS torch-2.15.0-full nvcc-13.2.86)
set(CASE_CMAKE_ONLY 4.4.4)
set(CASE_ISOLATE toolkit)
set(CASE_ROUTE "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.15.0-full")
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.2.86/nvidia/cu13/bin/nvcc")
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[package-library-not-found\\]" "fix: +-DCUDA_nvrtc_LIBRARY=")
set(CASE_FIX package-library-not-found)
set(CASE_BUILD yes)
set(CASE_RUN app)
set(CASE_RUN_EXPECT "sum 6")
