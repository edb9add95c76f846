# CCCL as CUDA 12 lays it, in the include folder itself.
lay_toolkit("${WORK}/cuda" 12 8)
file(WRITE "${WORK}/cuda/include/thrust/complex.h" "")
set(CMAKE_CUDA_COMPILER "${WORK}/cuda/bin/nvcc")
expect(toolkit.cccl yes)
expect(toolkit.cccl_strict no)
