# Targets that use libtorch and do not link it: the name of no target, a variable that is not set, a
# header of the project that includes libtorch, a library that keeps its links to itself.
set(CASE_PROJECT "@FOLDER@/projects/unlinked")
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DCASE=fails
)
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[target-not-linked\\][^\n]*\n +target: +fails-name\n +found: +TorchCUDA, which is no target"
  "error \\[target-not-linked\\][^\n]*\n +target: +fails-variable\n +found: +no folder that holds c10/core/Device.h"
  "fix: +target_link_libraries\\(fails-variable PRIVATE TorchCUDA::TorchCUDA\\)"
  "error [^\n]*\n +target: +fails-header\n"
  "error [^\n]*\n +target: +fails-private\n"
)
set(CASE_REFUSE "target: +core")
set(CASE_VERDICT misfit)
