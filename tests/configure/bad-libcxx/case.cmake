# clang and the headers of libc++: the cause stands before the trial program's words.
set(CASE_PROJECT "@FOLDER@/fits-cxx")
set(CASE_NEEDS torch-2.11.0)
set(CASE_PROGRAMS clang++)
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  -DCMAKE_CXX_COMPILER=clang++
  "-DCMAKE_CXX_FLAGS=-nostdinc++ -isystem @WORK@/libc++"
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
)
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[another-standard-library\\]"
  "std::string of libc\\+\\+"
  "built with libstdc\\+\\+"
)
set(CASE_FINDINGS another-standard-library live-torch)
