# cuDNN headers newer, by a minor, than the libcudnn that is loaded: those beside libtorch are the
# right ones.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_PROJECT "@FOLDER@/fix-plain")
set(CASE_PREPARE prepare.cmake)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  "-DCUDNN_ROOT=@WORK@/newer"
  "-DCOMPONENTS=CUDA|cuDNN"
  -DTorchCUDA_PROBE=inspect
)
set(CASE_EXPECT "warning \\[cudnn-headers\\]" "fix: +-DCUDNN_ROOT=[^\n]*/nvidia/cudnn\n")
set(CASE_VERDICT fits)
set(CASE_FIX cudnn-headers/silence cudnn-headers)
