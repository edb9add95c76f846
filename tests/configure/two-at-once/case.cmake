# Two configures at once, in two folders, over one empty cache folder: neither disturbs the other, nor the third.
set(CASE_PROJECT "@FOLDER@/bad-no-libtorch")
set(CASE_NEEDS torch-2.11.0)
set(CASE_PREPARE prepare.cmake)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0")
set(CASE_EXPECT "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: fits")
set(CASE_VERDICT fits)
