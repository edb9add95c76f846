# QUIET prints neither line.
set(CASE_NEEDS torch-2.11.0)
set(CASE_PROJECT "@FOLDER@/end-verdict")
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" -DTorchCUDA_PROBE=none "-DHOW=quiet")
set(CASE_EXPECT "final at the call: OFF")
set(CASE_REFUSE "TorchCUDA: libtorch")
set(CASE_VERDICT fits)
