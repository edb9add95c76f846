# A target that a deferred call of the project adds comes before the verdict.
set(CASE_NEEDS torch-2.11.0)
set(CASE_PROJECT "@FOLDER@/end-verdict")
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" -DTorchCUDA_PROBE=none "-DHOW=late")
set(
  CASE_EXPECT
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: found, judged at the end of configuring"
  "final at the call: OFF"
  "later: a target"
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: fits"
)
set(CASE_REFUSE "fits.*fits")
set(CASE_VERDICT fits)
