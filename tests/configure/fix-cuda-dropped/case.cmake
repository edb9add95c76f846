# libtorch linked by its files: --as-needed would drop libtorch_cuda.so; the second fix keeps it.
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" -DTorchCUDA_PROBE=inspect)
set(
  CASE_EXPECT
  "warning \\[libtorch-cuda-dropped\\]"
  "or: +-DCMAKE_EXE_LINKER_FLAGS=-Wl,--no-as-needed"
)
set(CASE_FIX libtorch-cuda-dropped/or)
