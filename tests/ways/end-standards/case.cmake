# Standards set on a target after the call, by property and by option: errors with libtorch's
# package, none with TorchCUDA::TorchCUDA, which raises them.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[cxx-standard\\]" "target: +low" "found: +C\\+\\+14")
set(CASE_REFUSE "target: +(raised|own)" "error [^\n]*\n  target: +healed")
