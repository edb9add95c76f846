# A libtorch of another version than the one requested has no verdict.
set(CASE_NEEDS torch-2.11.0)
set(CASE_PROJECT "@FOLDER@/end-verdict")
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" -DTorchCUDA_PROBE=none "-DHOW=refused")
set(CASE_EXPECT "libtorch 2\\.11\\.0 is not what was asked for")
set(CASE_REFUSE "fits")
