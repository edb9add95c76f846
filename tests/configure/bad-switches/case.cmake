# An invalid value of a switch.
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ARGS "-DTorchCUDA_FAIL_ON=errors")
set(CASE_EXIT fail)
set(CASE_EXPECT "TorchCUDA_FAIL_ON is 'errors': it can be error, warning, unchecked or never")
set(CASE_VERDICT unchecked)
