# The caller's CMAKE_CUDA_ARCHITECTURES stays the same, in both folders and in a second run.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PROJECT "@FOLDER@/projects/two-folders")
set(
  CASE_ARGS
  -DWITH_TORCHCUDA=ON
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_ARCHITECTURES=80-real|86"
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(
  CASE_EXPECT
  "x: before=\\[80-real.86\\] after=\\[80-real.86\\] list=\\[8\\.0 8\\.6\\+PTX\\]"
  "y: before=\\[80-real.86\\] after=\\[80-real.86\\] list=\\[8\\.0 8\\.6\\+PTX\\]"
)
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_TWICE yes)
