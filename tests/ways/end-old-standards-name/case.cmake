# libtorch 2.15 is C++20, and its headers for extensions without its C++ API are C++17. No finding for a C++17
# target that uses those; it builds.
set(CASE_NEEDS torch-2.15.0)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.15.0"
  "-DTORCH=@PACKAGES@/torch-2.15.0/torch"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
)
set(CASE_REFUSE "(warning|error) \\[cxx-standard\\]")
set(CASE_BUILD yes)
