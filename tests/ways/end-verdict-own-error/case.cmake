# After an error of the project no deferred call runs: there is no verdict.
set(CASE_NEEDS torch-2.11.0)
set(CASE_PROJECT "@FOLDER@/end-verdict")
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" -DTorchCUDA_PROBE=none "-DHOW=error")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: found, judged at the end of configuring"
  "final at the call: OFF"
  "an error of the project itself"
)
set(CASE_REFUSE "fits")
