# A trial program that does not compile: its log lies beside the report. The temporary folder, which is
# gone, is not named.
set(CASE_NEEDS torch-2.11.0)
set(CASE_SCRIPT "@SOURCE@/cmake/TorchCUDACheck.cmake")
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CXX_FLAGS=-include no_such_header.h"
  "-DTorchCUDA_REPORT=@WORK@/TorchCUDA-report.json"
)
set(CASE_EXPECT "live-torch" "script-live-fails/TorchCUDA-live-torch.log" "no_such_header.h")
set(CASE_REFUSE "/torchcuda-[0-9A-Za-z]+")
