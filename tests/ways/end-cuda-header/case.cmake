# A source includes cuda_runtime_api.h, but the only CUDA headers are in the wheels beside libtorch,
# which lack some: an error before anything is compiled.
set(CASE_PROJECT "@FOLDER@/projects/cuda-headers")
set(CASE_NEEDS torch-2.11.0)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_ISOLATE toolkit)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
  -DVARIANT=direct
)
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[cuda-header-missing\\]"
  "target: +direct"
  "found: +no crt/host_defines\\.h +[^\n]*/cuda_runtime_api\\.h"
  "why: [^\n]*/direct\\.cpp"
  "fix: +pip install 'nvidia-cuda-crt==13\\.0\\.\\*' 'nvidia-cuda-cccl==13\\.0\\.\\*'"
  "or: +-DCUDAToolkit_ROOT="
)
set(CASE_FINDINGS cuda-header-missing)
set(CASE_VERDICT misfit)
set(CASE_TWICE yes)
