# libtorch for CUDA 12, nvcc 13, and a .cu that includes libtorch: reported at the end of configure,
# before anything is compiled.
set(CASE_NEEDS torch-2.9.1-full nvcc-13.0.88)
set(CASE_CMAKES 3.25.2 4.4.4)
set(CASE_PROJECT "@FOLDER@/projects/one-kernel")
set(CASE_ROUTE "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ARGS "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.9.1-full/torch")
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[nvcc-major\\]"
  "target: +app"
  "found: +nvcc 13"
  "TorchCUDA: nvcc 13\\.0\\.88 cannot build"
)
set(CASE_VERDICT misfit)
