# A shared library links anyway, and loads libtorch's NCCL: no error.
set(CASE_PROJECT "@FOLDER@/projects/own-package")
set(CASE_PREPARE ../projects/own-package/toolkit.cmake)
set(CASE_NEEDS torch-2.15.0-full torch-2.11.0 nvcc-13.0.88)
set(CASE_ISOLATE toolkit)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.15.0-full"
  "-DCMAKE_CXX_STANDARD=20"
  -DLIBRARY=ON
)
set(CASE_ENV "CUDACXX=@WORK@/toolkit/bin/nvcc" TORCH_CUDA_ARCH_LIST=8.0)
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
