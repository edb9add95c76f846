# The same faulty toolkit, and no trial link: the rule did not check, and says so.
set(CASE_PROJECT "@FOLDER@/projects/own-package")
set(CASE_PREPARE ../projects/own-package/toolkit.cmake)
set(CASE_NEEDS torch-2.15.0-full torch-2.11.0 nvcc-13.0.88)
set(CASE_ISOLATE toolkit)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.15.0-full"
  "-DCMAKE_CXX_STANDARD=20"
  "-DTorchCUDA_PROBE=inspect"
)
set(CASE_ENV "CUDACXX=@WORK@/toolkit/bin/nvcc" TORCH_CUDA_ARCH_LIST=8.0)
set(CASE_UNCHECKED package-links-older)
set(CASE_VERDICT fits)
