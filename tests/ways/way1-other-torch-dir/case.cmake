# A build folder gets another Torch_DIR: libtorch's package would link the libraries that its cache
# entries name.
set(CASE_NEEDS torch-2.11.0 torch-2.15.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PROJECT "@FOLDER@/projects/two-releases")
set(CASE_ROUTE "-DCMAKE_PROJECT_INCLUDE_BEFORE=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(
  CASE_ARGS
  "-DTorch_DIR=@PACKAGES@/torch-2.15.0/torch/share/cmake/Torch"
  "-DFORMER=@PACKAGES@/torch-2.11.0/torch"
  -DTorchCUDA_PROBE=none
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[another-libtorch\\]"
  "found: +libtorch 2\\.11\\.0 in the cache"
  "fix: +cmake -UCaffe2_DIR -Uc10_LIBRARY -UC10_CUDA_LIBRARY -UTORCH_LIBRARY"
  "TorchCUDA: The cache keeps libraries of another libtorch"
)
set(CASE_VERDICT misfit)
