# Where no target links libtorch there is one verdict as well, at the end.
set(CASE_NEEDS torch-2.11.0)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" -DTorchCUDA_PROBE=none "-DHOW=")
set(
  CASE_EXPECT
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: found, judged at the end of configuring"
  "final at the call: OFF"
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: fits"
)
set(CASE_REFUSE "fits.*fits" "found,.*found,")
set(CASE_VERDICT fits)
