# libtorch for CUDA 12.8, nvcc of CUDA 13, and `.cu` files that use libtorch: refused before any
# compile.
set(CASE_NEEDS torch-2.9.1 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1/torch"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
)
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[nvcc-major\\]"
  "found: +nvcc 13\\.0\\.88[^\n]*/nvcc-13\\.0\\.88/nvidia/cu13/bin/nvcc"
  "required: +nvcc 12"
  "why: [^\n]*libtorch 2\\.9\\.1 was built for CUDA 12\\.8"
  "torch-2\\.9\\.1/torch"
  "silence: +-DTorchCUDA_IGNORE=nvcc-major"
  "TorchCUDA: [^!]*13\\.0[^!]*12\\.8[^!]*\\[nvcc-major\\]"
  "Nothing was compiled"
)
set(CASE_REFUSE "CUDA compiler identification" "-- TorchCUDA: libtorch")
set(CASE_VERDICT misfit)
