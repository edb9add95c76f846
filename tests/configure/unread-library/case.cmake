# A library that cannot be opened (its link leads to itself) is not missing: a warning says why, and
# the rules that need it are not checked.
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_NEEDS torch-2.11.0)
set(CASE_PREPARE prepare.cmake)
set(CASE_ARGS "-DTorchCUDA_ROOT=@WORK@/site" "-DTorchCUDA_PROBE=inspect")
set(
  CASE_EXPECT
  "warning \\[library-unread\\]"
  "Too many levels of symbolic links +[^\n]*libnvshmem_host\\.so\\.3"
  "TorchCUDA: fits\\."
  "[0-9]+ about libraries that could not be read"
)
set(CASE_REFUSE "error \\[" "\\[library-not-found\\]")
