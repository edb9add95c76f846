# A project changes a hint between two calls, by variable and by environment: both calls use the
# current one.
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PREPARE prepare.cmake)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" "-DTOOLKITS=@WORK@" -DTorchCUDA_PROBE=none)
set(
  CASE_EXPECT
  "error \\[nvcc-major\\]"
  "first: misfit 12\\.8\\.93"
  "variable: fits 13\\.0\\.88"
  "environment: misfit 12\\.8\\.93"
  "nothing changed: misfit 12\\.8\\.93"
)
set(CASE_VERDICT misfit)
