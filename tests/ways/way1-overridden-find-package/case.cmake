# find_package is a macro of another tool, as with vcpkg.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.25.2 4.4.4)
set(CASE_ROUTE "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ARGS "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.11.0/torch" -DTorchCUDA_PROBE=none)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(
  CASE_EXPECT
  "overridden: Torch"
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: found, judged at the end of configuring"
  "list=.8\\.0"
)
set(CASE_REFUSE "(error|warning) \\[")
