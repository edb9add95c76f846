# CCCL as CUDA 13 lays it: include/cccl. Its header compares nvcc with the runtime.
lay_toolkit("${WORK}/cuda" 13 0)
set(cccl "${WORK}/cuda/include/cccl")
file(WRITE "${cccl}/thrust/complex.h" "")
file(
  WRITE "${cccl}/cuda/std/__cccl/cuda_toolkit.h"
  "#    error \"CUDA compiler and CUDA toolkit headers are incompatible, please check\"\n"
)
set(CMAKE_CUDA_COMPILER "${WORK}/cuda/bin/nvcc")
expect(toolkit.cccl yes)
expect(toolkit.cccl_strict yes)
