# A wrong explicit hint: reported, and the nvcc on PATH is not taken instead.
lay_toolkit("${WORK}/own" 12 8)
set(ENV{PATH} "${WORK}/own/bin")
set(ENV{CUDAToolkit_ROOT} "${WORK}/nowhere")
expect(nvcc.hint CUDAToolkit_ROOT)
expect(nvcc.hint_problem "does not exist")
expect_unknown(nvcc.path nvcc.version toolkit.root nvcc.found)
