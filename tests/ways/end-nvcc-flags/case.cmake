# CUDA_NVCC_FLAGS without libtorch's package: a warning where nvcc does not get them.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DCMAKE_CUDA_ARCHITECTURES=80
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(
  CASE_EXPECT
  "warning \\[nvcc-flags-lost\\][^\n]*\n +target: +loses\n +found: +--use_fast_math -lineinfo"
  "target_compile_options\\(loses PRIVATE \"\\$<\\$<COMPILE_LANGUAGE:CUDA>:SHELL:--use_fast_math -lineinfo>\"\\)"
  "warning [^\n]*\n +target: +half\n +found: +--use_fast_math "
)
set(CASE_REFUSE "target: +(no-kernel|hands-on|global)" "error \\[")
set(CASE_VERDICT fits)
