# The probe that is built for the rest reads the sources too.
set(CASE_PROJECT "@FOLDER@/projects/cuda-headers")
set(CASE_NEEDS torch-2.9.1-full)
set(CASE_ISOLATE toolkit)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1-full"
  -DTorchCUDA_PROBE=inspect
  -DVARIANT=libtorch
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[cuda-header-missing\\]" "why: [^\n]*/by_libtorch\\.cpp")
set(CASE_REFUSE "not looked at")
set(CASE_TWICE yes)
