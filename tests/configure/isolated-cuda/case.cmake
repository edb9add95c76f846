# No toolkit except the wheels: CMake's compiler test finds the libraries, and the `.cu` builds.
set(CASE_PROJECT "@FOLDER@/cuda-no-list")
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_ISOLATE toolkit)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_ARCHITECTURES=80"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
)
set(CASE_EXPECT "-- TorchCUDA: libtorch 2\\.11\\.0 \\(CUDA 13\\.0\\), nvcc 13\\.0\\.88")
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
set(CASE_RUN app)
set(CASE_RUN_EXPECT "runtime 13000")
