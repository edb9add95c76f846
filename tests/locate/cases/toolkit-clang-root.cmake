# clang as CUDA compiler takes the toolkit of CUDAToolkit_ROOT, also one without nvcc. Nothing is
# missing: clang does not use nvcc. Another nvcc on PATH changes nothing.
lay_toolkit("${WORK}/named" 12 8)
file(REMOVE "${WORK}/named/bin/nvcc")
lay_toolkit("${WORK}/other" 13 0)
lay_tool(g++ "${WORK}/bin/clang++-16")
set(CMAKE_CUDA_COMPILER "${WORK}/bin/clang++-16")
set(CUDAToolkit_ROOT "${WORK}/named")
set(ENV{PATH} "${WORK}/other/bin:$ENV{PATH}")
expect(nvcc.replaced_by "${WORK}/bin/clang++-16")
expect(toolkit.root "${WORK}/named")
expect(toolkit.headers 12.8)
expect(toolkit.missing none)
expect_unknown(nvcc.path nvcc.found)
