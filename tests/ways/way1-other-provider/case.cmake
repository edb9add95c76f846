# Another dependency provider, which calls find_package() again: it stays in place; the active
# environment's libtorch is still found and judged.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.25.2 4.4.4)
set(
  CASE_ROUTE
  "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@CASE@/provider.cmake|@SOURCE@/cmake/TorchCUDACheck.cmake"
)
set(CASE_PROJECT "@FOLDER@/projects/one-kernel")
set(CASE_PREPARE ../way1-only-in-the-environment/environment.cmake)
set(CASE_ARGS -DTorchCUDA_PROBE=none)
set(CASE_ENV "VIRTUAL_ENV=@WORK@/venv" "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(
  CASE_EXPECT
  "provided: Torch"
  "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: found, judged at the end of configuring"
  "one-kernel: [^\n]*\\[8\\.0 8\\.6"
)
set(CASE_REFUSE "(error|warning) \\[")
