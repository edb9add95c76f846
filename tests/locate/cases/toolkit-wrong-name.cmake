# A wrong explicit hint: reported, and the nvcc on PATH is not taken instead.
lay_toolkit("${WORK}/own" 12 8)
set(ENV{PATH} "${WORK}/own/bin")
set(CMAKE_CUDA_COMPILER nvcc-9)
expect(nvcc.hint CMAKE_CUDA_COMPILER)
expect(nvcc.hint_problem "is not on PATH")
expect_unknown(nvcc.path nvcc.version toolkit.root nvcc.found)
