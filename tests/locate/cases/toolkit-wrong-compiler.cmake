# A wrong explicit hint: reported, and the nvcc on PATH is not taken instead.
lay_toolkit("${WORK}/own" 12 8)
set(ENV{PATH} "${WORK}/own/bin")
set(CMAKE_CUDA_COMPILER "${WORK}/nowhere/nvcc")
expect(nvcc.hint CMAKE_CUDA_COMPILER)
expect(nvcc.hint_path "${WORK}/nowhere/nvcc")
expect(nvcc.hint_problem "does not exist")
expect_unknown(nvcc.path nvcc.version toolkit.root nvcc.found)
