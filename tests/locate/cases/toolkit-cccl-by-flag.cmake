# A flag names a folder that the module does not search: whether CCCL is there is unknown.
lay_toolkit("${WORK}/cuda" 13 0)
set(CMAKE_CUDA_COMPILER "${WORK}/cuda/bin/nvcc")
set(CMAKE_CUDA_FLAGS "-I${WORK}/elsewhere")
expect_unknown(toolkit.cccl)
