# find_package(TorchCUDA) judged one libtorch, find_package(Torch) takes another: the report names
# both and judges the other.
set(CASE_NEEDS torch-2.11.0 torch-2.9.1-full nvcc-13.0.88)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DTorch_DIR=@PACKAGES@/torch-2.9.1-full/torch/share/cmake/Torch"
  -DTorchCUDA_PROBE=none
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(
  CASE_EXPECT
  "libtorch 2\\.11\\.0[^\n]*: found, judged at the end of configuring"
  "warning \\[two-libtorch\\]"
  "found: +libtorch 2\\.9\\.1"
  "torch-2\\.11\\.0/torch"
)
