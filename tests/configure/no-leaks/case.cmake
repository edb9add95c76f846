# find_package, called twice, sets only its results; uninitialised variables are warned about.
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 3.25.2)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  --warn-uninitialized
  --check-system-vars
  -Wno-error=dev
)
set(CASE_EXPECT "leaked:\n")
set(CASE_REFUSE "TorchCUDA[a-z_A-Z/-]*\\.cmake:[0-9]+[^\n]*\n +uninitialized variable")
