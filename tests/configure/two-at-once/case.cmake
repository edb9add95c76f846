# Two configures at the same time, in two folders, with one empty cache folder: no interference,
# also with a third.
set(CASE_PROJECT "@FOLDER@/bad-no-libtorch")
set(CASE_NEEDS torch-2.11.0)
set(CASE_PREPARE prepare.cmake)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0")
set(CASE_EXPECT "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: fits")
set(CASE_VERDICT fits)
