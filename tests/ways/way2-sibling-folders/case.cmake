# find_package(TorchCUDA) in the top folder, find_package(Torch) in two subfolders: both build with
# nvcc 13 and no GPU. The package gets its default list without the 5.0 that nvcc refuses.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 3.25.2 4.4.4)
set(CASE_PROJECT "@FOLDER@/projects/two-folders")
set(CASE_ARGS -DWITH_TORCHCUDA=ON "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0")
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXPECT "x: before=[^\n]*list=.8\\.0 8\\.6" "y: before=[^\n]*list=.8\\.0 8\\.6")
set(CASE_REFUSE "(error|warning) \\[" "compute_50")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
