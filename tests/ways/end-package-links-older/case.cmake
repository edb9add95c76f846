# libtorch's own targets, and a toolkit with an older NCCL: the linker takes that one, not
# libtorch's. Measured without this module: undefined reference to ncclCommResume.
set(CASE_PROJECT "@FOLDER@/projects/own-package")
set(CASE_PREPARE ../projects/own-package/toolkit.cmake)
set(CASE_NEEDS torch-2.15.0-full torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_ISOLATE toolkit)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.15.0-full" "-DCMAKE_CXX_STANDARD=20")
set(CASE_ENV "CUDACXX=@WORK@/toolkit/bin/nvcc" TORCH_CUDA_ARCH_LIST=8.0)
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[package-links-older\\]"
  "target: +app"
  "found: +a libnccl\\.so\\.2 without nccl[A-Za-z]+ +[^\n]*/toolkit/lib64/libnccl\\.so\\.2"
  "required: [^\n]*nvidia/nccl/lib/libnccl\\.so\\.2"
  "fix: +-DCMAKE_BUILD_RPATH=[^\n]*nvidia/nccl/lib"
)
set(CASE_VERDICT misfit)
set(CASE_TWICE yes)
