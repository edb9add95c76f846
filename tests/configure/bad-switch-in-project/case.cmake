# An invalid value of a switch, in a project: refused, with and without REQUIRED.
set(CASE_PROJECT "@FOLDER@/not-required")
set(CASE_NEEDS torch-2.11.0)
set(CASE_ENV TorchCUDA_PROBE=off)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0")
set(CASE_EXIT 1)
set(CASE_EXPECT "TorchCUDA_PROBE is 'off':[ \n]+it can be live,[ \n]+inspect[ \n]+or none")
set(CASE_REFUSE "fits")
