# Without a probe no source is looked at. The line of a good run says so; what follows from them is not known.
set(CASE_PROJECT "@FOLDER@/projects/cuda-headers")
set(CASE_NEEDS torch-2.11.0)
set(CASE_ISOLATE toolkit)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" -DTorchCUDA_PROBE=none -DVARIANT=direct)
set(CASE_EXPECT "fits; [^\n]*sources not looked at")
set(CASE_REFUSE "error \\[" "warning \\[")
set(CASE_VERDICT fits)
