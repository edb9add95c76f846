# A static program and a shared libtorch.
set(CASE_PROJECT "@FOLDER@/fits-cxx")
set(CASE_NEEDS torch-2.11.0)
set(
  CASE_ARGS
  "-DCMAKE_EXE_LINKER_FLAGS=-static -Wl,-z,now"
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[static-link\\]" "take -static")
set(CASE_FINDINGS static-link)
