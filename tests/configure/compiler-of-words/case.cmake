# The compiler compiles and links only with its argument, and nvcc only by its launcher: both reach
# the questions, the probe and the trial programs.
set(CASE_PROJECT "@FOLDER@/cuda-no-list")
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_PREPARE prepare.cmake)
set(CASE_ENV "CXX=@WORK@/launch @WORK@/needs-word -DNEEDED" CUDAHOSTCXX=g++)
set(
  CASE_ARGS
  "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0"
  "-DCMAKE_CUDA_ARCHITECTURES=80"
  "-DCMAKE_CUDA_COMPILER=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc"
  "-DCMAKE_CUDA_COMPILER_LAUNCHER=@WORK@/launch"
  "-DCMAKE_CXX_COMPILER_LAUNCHER=env|A=b"
)
set(
  CASE_EXPECT
  "-- TorchCUDA: libtorch 2\\.11\\.0 \\(CUDA 13\\.0\\), nvcc 13\\.0\\.88, g\\+\\+ [0-9.]+: fits"
)
set(CASE_REFUSE "(error|warning) \\[" "probe did not run")
set(CASE_VERDICT fits)
set(CASE_TWICE yes)
