# An nvcc that hangs.
set(CASE_PROJECT "@FOLDER@/bad-nvcc-exits-1")
set(CASE_NEEDS torch-2.11.0)
set(CASE_PREPARE prepare.cmake)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" "-DCMAKE_CUDA_COMPILER=@WORK@/bin/nvcc")
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[nvcc-broken\\]" "bin/nvcc" "\\[nvcc-broken\\]")
set(CASE_ENV TorchCUDA_TOOL_TIMEOUT=2)
