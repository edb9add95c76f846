# The version asked for is libtorch's version.
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0")
set(
  CASE_EXPECT
  "2.9 yes"
  "2.9...<3 yes"
  "2.11.0 EXACT yes"
  "2.12 no"
  "2.4...<2.11 no"
)
