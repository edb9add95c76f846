# The report goes to the requested place, creating its folder; a requested place that cannot be
# written ends the run.
set(CASE_NEEDS torch-2.11.0)
set(CASE_EXIT 1)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DWHERE=@WORK@/some/where/report.json"
)
set(
  CASE_EXPECT
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: found, judged at the end of configuring"
  "written: yes"
  "could not be written:[ \n]+/proc/no/report.json"
)
