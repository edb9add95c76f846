# libtorch's package does not raise the standard; the fix does, and the program builds.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKE_ONLY 3.25.2 4.4.4)
set(CASE_PROJECT "@FOLDER@/projects/one-kernel")
set(CASE_ROUTE "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(
  CASE_ARGS
  "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.11.0/torch"
  -DCMAKE_CXX_STANDARD=14
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXIT 1)
set(CASE_EXPECT "\\[cxx-standard\\]" "fix: +-DCMAKE_CXX_STANDARD=17")
set(CASE_FIX cxx-standard)
set(CASE_BUILD yes)
