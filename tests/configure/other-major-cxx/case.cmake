# libtorch for CUDA 12.8 in a pure C++ project, on a machine with CUDA 13: no error, no warning. The
# compiler by default finds CUDA 13's headers; the target puts libtorch's major first.
set(CASE_NEEDS torch-2.9.1-full)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.9.1-full" "-DCMAKE_CXX_STANDARD=17")
set(CASE_EXPECT "-- TorchCUDA: libtorch 2\\.9\\.1 \\(CUDA 12\\.8\\)[^\n]*: fits")
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
set(CASE_RUN app)
set(CASE_RUN_EXPECT "headers 12080")
