# nvcc 13.0, no GPU, no architecture list: the target gets what libtorch has kernels for and nvcc
# can build, and the `.cu` builds. (libtorch's own package asks for compute_50, which this nvcc
# refuses.)
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
)
set(
  CASE_EXPECT
  "architectures=75;80;86;90;100;120 list=7\\.5[ ;]8\\.0[ ;]8\\.6[ ;]9\\.0[ ;]10\\.0[ ;]12\\.0"
  "-- TorchCUDA: libtorch 2\\.11\\.0 \\(CUDA 13\\.0\\), nvcc 13\\.0\\.88, g\\+\\+ [0-9.]+: fits; architectures 75 80 86 90 100 120"
)
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
set(CASE_RUN app)
set(CASE_RUN_EXPECT "runtime 13000")
set(CASE_TWICE yes)
