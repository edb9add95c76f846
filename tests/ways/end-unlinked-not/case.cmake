# No finding: nothing of libtorch is included, libtorch comes by hand, by a wrapper, by a chain, by an
# alias. All of them build.
set(CASE_PROJECT "@FOLDER@/projects/unlinked")
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DLIBTORCH_DIR=@PACKAGES@/torch-2.11.0/torch"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DCASE=builds
)
set(CASE_REFUSE "target-not-linked")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
