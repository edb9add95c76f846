# Several calls in one configure: libtorch installed after the first, then the same input, then a
# changed definition.
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DCMAKE_PREFIX_PATH=@WORK@/prefix"
  "-DLIBTORCH_TO_COME=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=inspect
)
set(CASE_ENV "PATH=/usr/bin:/bin")
set(
  CASE_EXPECT
  "before: 0 unchecked"
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: found, judged at the end of configuring"
  "after: 1 fits"
  "the same: 1 fits"
  "warning \\[abi-mismatch\\]"
  "another ABI: 1 fits"
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: fits"
)
set(CASE_REFUSE "found,.*found,") # once
set(CASE_VERDICT fits)
