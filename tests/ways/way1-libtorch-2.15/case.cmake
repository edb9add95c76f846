# libtorch 2.15 needs C++20 for .cu, the project asks for C++17, and CMake 3.22 has no C++20 for
# nvcc. Plain libtorch fails with `requires the language dialect "CUDA20"` there, and with C++17 in
# .cu sources on newer CMake. Compiled only: the package's link line leads to the NCCL of any
# installed toolkit.
set(CASE_NEEDS torch-2.15.0-full nvcc-13.0.88)
set(CASE_CMAKE_ONLY 3.22.6 3.25.2 4.4.4)
set(CASE_ROUTE "-DCMAKE_PROJECT_INCLUDE_BEFORE=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ARGS "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.15.0-full/torch" -DCMAKE_CXX_STANDARD=17)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(
  CASE_EXPECT
  "libtorch 2\\.15\\.0[^\n]*: found, judged at the end of configuring"
  "libtorch 2\\.15\\.0[^\n]*: fits"
)
set(CASE_REFUSE "(error|warning|note) \\[")
set(CASE_BUILD yes)
