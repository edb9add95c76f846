# The report goes where it is wanted, also into a folder that is not there yet; where it cannot go, that is said.
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DWHERE=@WORK@/some/where/report.json"
)
set(
  CASE_EXPECT
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: fits"
  "written: yes"
  "could not be written: /proc/no/report.json"
)
