# An nvcc that hangs and ignores signals.
set(CASE_PROJECT "@FOLDER@/bad-nvcc-exits-1")
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 3.31.6 4.4.4)
set(CASE_PREPARE prepare.cmake)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" "-DCMAKE_CUDA_COMPILER=@WORK@/bin/nvcc")
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[nvcc-broken\\]" "bin/nvcc" "killed, at the timeout" "\\[nvcc-broken\\]")
set(CASE_ENV TorchCUDA_TOOL_TIMEOUT=2)
