# The same with a header that C++17 does not take, although it has no #error. The variable is the
# project's own: the fix is no -D.
set(CASE_PROJECT "@FOLDER@/end-old-standards-name")
set(CASE_NEEDS torch-2.15.0)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.15.0"
  "-DTORCH=@PACKAGES@/torch-2.15.0/torch"
  -DMORE=scalar
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
)
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[cxx-standard\\][^\n]*\n +target: +scalar\n +found: +C\\+\\+17 +CMAKE_CXX_STANDARD"
  "fix: +target_compile_features\\(scalar PRIVATE cxx_std_20\\)"
)
set(CASE_REFUSE "target: +(stable|exception)" "-DCMAKE_CXX_STANDARD")
