# libtorch with its CUDA 12 wheels, and no nvcc: complete for a C++ program, so no finding.
set(CASE_NEEDS torch-2.9.1-full)
set(CASE_ISOLATE toolkit)
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1-full")
set(CASE_EXPECT "libtorch +2\\.9\\.1, built for CUDA 12\\.8" "nvcc +not found" "TorchCUDA: fits\\.")
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
