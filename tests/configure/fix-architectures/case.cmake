# Two architectures, of which nvcc knows one: the fix names the remaining list. So does a GPU's
# architecture added to the others.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88 nvcc-13.4.92)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PROJECT "@FOLDER@/cuda-no-list")
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  "-DCMAKE_CUDA_ARCHITECTURES=80|90|107"
  "-D_TorchCUDA_system_root=@WORK@/system"
  -DTorchCUDA_PROBE=inspect
)
set(CASE_ENV "VIRTUAL_ENV=@WORK@/venv")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[arch-not-in-nvcc\\]"
  "found: +architecture 107"
  "or: +'-DCMAKE_CUDA_ARCHITECTURES=80;90'"
)
set(CASE_FIX arch-not-in-nvcc/silence arch-not-in-nvcc arch-not-in-nvcc/or)
set(CASE_BUILD yes)
