# Without TorchCUDA the project needs a list of architectures. With a list there is no finding, and
# that list is built.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PROJECT "@FOLDER@/projects/one-kernel")
set(CASE_ROUTE "-DCMAKE_PROJECT_INCLUDE_BEFORE=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ARGS "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.11.0/torch" -DTorchCUDA_PROBE=none)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(
  CASE_EXPECT
  "note \\[default-architectures\\]"
  "or: +without TorchCUDA: -DTORCH_CUDA_ARCH_LIST=\""
)
set(CASE_FIX default-architectures/or)
set(CASE_BUILD yes)
