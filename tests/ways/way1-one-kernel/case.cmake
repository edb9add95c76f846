# The project is unchanged; with libtorch's package alone its .cu does not compile (see
# way1-without).
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.25.2 4.4.4)
set(CASE_PROJECT "@FOLDER@/projects/one-kernel")
set(CASE_ROUTE "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_ARGS "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.11.0/torch")
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(
  CASE_EXPECT
  "-- TorchCUDA: find_package\\(Torch\\) will be checked"
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: found, judged at the end of configuring"
  "-- TorchCUDA: what libtorch's own package said"
  "one-kernel: "
)
set(CASE_REFUSE "(error|warning|note) \\[")
set(CASE_FINDINGS package-helped default-architectures)
set(CASE_VERDICT fits)
set(CASE_BUILD yes)
set(CASE_RUN app)
set(CASE_RUN_EXPECT "cpu 1")
