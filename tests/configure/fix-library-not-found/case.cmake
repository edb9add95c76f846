# The CUDA libraries that libtorch loads lie elsewhere; the program runs with the fix.
set(CASE_NEEDS torch-2.9.1 torch-2.9.1-full)
set(CASE_PROJECT "@FOLDER@/fits-cxx")
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[library-not-found\\]"
  "found: +[0-9]+ libraries are missing: lib"
  "why: +libtorch 2\\.9\\.1 needs them"
  "fix: +pip install nvidia-"
)
set(CASE_FIX library-not-found/or)
set(CASE_FILL "<their folders>=@CUDA_FOLDERS@")
set(CASE_PREPARE prepare.cmake)
set(CASE_BUILD yes)
set(CASE_RUN app)
set(CASE_RUN_EXPECT "sum 6")
