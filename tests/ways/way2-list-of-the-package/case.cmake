# libtorch's package takes TORCH_CUDA_ARCH_LIST and clears the project's own list, which this nvcc
# would refuse: no finding.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 4.4.4)
set(CASE_PROJECT "@FOLDER@/projects/async-kernel")
set(
  CASE_ARGS
  -DWITH_TORCHCUDA=ON
  "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.11.0/torch"
  -DTORCH_CUDA_ARCH_LIST=8.0
  "-DOWN=70|75|80|86"
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXPECT "before=\\[70.75.80.86\\] after=\\[OFF\\] list=\\[8\\.0\\]")
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
