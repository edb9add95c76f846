# find_package(TorchCUDA) after find_package(Torch): too late to prepare it. What its package added
# to the flags is judged.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.25.2 4.4.4)
set(CASE_ARGS "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.11.0/torch" -DTorchCUDA_PROBE=none)
set(
  CASE_ENV
  "PATH=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin:/usr/bin:/bin"
  "LIBRARY_PATH=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/lib"
)
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[arch-not-in-nvcc\\]" "target: +app" "found: +architecture 50")
