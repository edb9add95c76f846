# CMake's default of CMAKE_CUDA_ARCHITECTURES does not return after libtorch's package: the kernel
# would not compile for it.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PROJECT "@FOLDER@/projects/async-kernel")
set(
  CASE_ARGS
  -DWITH_TORCHCUDA=ON
  "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.11.0/torch"
  -DTORCH_CUDA_ARCH_LIST=8.0
  -DTorchCUDA_PROBE=inspect
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXPECT "before=\\[75\\] after=\\[OFF\\] list=\\[8\\.0\\]")
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
set(CASE_TWICE yes)
