# Older CMake: by CMAKE_PROJECT_INCLUDE_BEFORE, without a dependency provider, and it is said what that leaves out.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKE_ONLY 3.22.6)
set(CASE_PROJECT "@FOLDER@/projects/one-kernel")
set(CASE_ROUTE "-DCMAKE_PROJECT_INCLUDE_BEFORE=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ARGS "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.11.0/torch")
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(
  CASE_EXPECT
  "CMake 3\\.22\\.6: the project has to find libtorch itself"
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: fits"
)
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_BUILD yes)
