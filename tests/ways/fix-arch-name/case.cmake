# An architecture name that libtorch's package cannot parse: without it, the list works.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PROJECT "@FOLDER@/projects/one-kernel")
set(CASE_ROUTE "-DCMAKE_PROJECT_INCLUDE_BEFORE=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(
  CASE_ARGS
  "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.11.0/torch"
  "-DTORCH_CUDA_ARCH_LIST=8.0 9.0z 9.0+PTX"
  -DTorchCUDA_PROBE=none
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[unknown-architecture-name\\]"
  "fix: +'-DTORCH_CUDA_ARCH_LIST=8\\.0 9\\.0\\+PTX'"
  "CMake Error[^\n]*"
  "TorchCUDA: TORCH_CUDA_ARCH_LIST has a word"
)
set(CASE_REFUSE "CUDA_SELECT_NVCC_ARCH_FLAGS")
set(CASE_FIX unknown-architecture-name)
set(CASE_BUILD yes)
