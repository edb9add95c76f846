# A list with an architecture that nvcc has dropped: reported before CMake's compiler test, whose
# message blames the compiler.
set(CASE_NEEDS nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 3.25.2 4.4.4)
set(CASE_ROUTE "-DCMAKE_PROJECT_INCLUDE_BEFORE=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[arch-not-in-nvcc\\]"
  "found: +architecture 70"
  "TorchCUDA: nvcc cannot build an architecture"
  "CUDA was not enabled"
)
set(CASE_REFUSE "broken" "not able to compile a simple test")
