# A wrong explicit hint: reported, and the nvcc on PATH is not taken instead.
lay_toolkit("${WORK}/own" 12 8)
set(ENV{PATH} "${WORK}/own/bin")
set(CUDAToolkit_ROOT "${WORK}/home")
expect(nvcc.hint CUDAToolkit_ROOT)
expect(nvcc.hint_problem "holds neither nvcc nor CUDA's headers")
expect_unknown(nvcc.path nvcc.version toolkit.root nvcc.found)
