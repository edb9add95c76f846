# The same behind a condition that the target's own definitions fulfil.
set(CASE_PROJECT "@FOLDER@/projects/cuda-headers")
set(CASE_NEEDS torch-2.11.0)
set(CASE_ISOLATE toolkit)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" -DTorchCUDA_PROBE=none -DVARIANT=defined)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[cuda-header-missing\\]" "target: +defined" "why: [^\n]*/defined\\.cpp")
