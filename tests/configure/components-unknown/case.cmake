# An unknown component is refused, with the nearest name.
set(CASE_NEEDS torch-2.11.0)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0")
set(CASE_EXIT 1)
set(CASE_EXPECT "there is no component 'CUDNN'\\. +Nearest:[ \n]+cuDNN")
