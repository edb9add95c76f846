# Invalid values of several switches: all are named.
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ENV TorchCUDA_TOOL_TIMEOUT=99999999999999999999999 TorchCUDA_CHECK=maybe)
set(CASE_ARGS -DTorchCUDA_FAIL_ON=errors -DTorchCUDA_PROBE=off)
set(CASE_EXIT fail)
set(
  CASE_EXPECT
  "TorchCUDA_FAIL_ON is 'errors': it can be error, warning, unchecked or never"
  "TorchCUDA_PROBE is 'off': it can be live, inspect or none"
  "TorchCUDA_CHECK is 'maybe': it can be ON or OFF"
  "TorchCUDA_TOOL_TIMEOUT is '9+': it can be a number of seconds"
)
set(CASE_VERDICT unchecked)
