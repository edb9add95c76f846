# An nvcc with the headers of another release, and a consistent one in the active environment.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/fix-plain")
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@WORK@/mixed/bin/nvcc"
  "-D_TorchCUDA_system_root=@WORK@/system"
  -DCOMPONENTS=CUDA
  -DTorchCUDA_PROBE=inspect
)
set(CASE_ENV "VIRTUAL_ENV=@WORK@/venv")
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[two-toolkits\\]" "fix: +-DCMAKE_CUDA_COMPILER=[^\n]*/venv/")
set(CASE_FIX two-toolkits)
