# clang as CUDA compiler: nvcc's limits do not apply, so no facts of nvcc; only of the toolkit.
lay_toolkit("${WORK}/cuda" 12 8)
lay_tool(g++ "${WORK}/bin/clang++-18")
set(CMAKE_CUDA_COMPILER "${WORK}/bin/clang++-18")
set(ENV{CUDA_PATH} "${WORK}/cuda")
expect(nvcc.replaced_by "${WORK}/bin/clang++-18")
expect(toolkit.root "${WORK}/cuda")
expect(toolkit.missing none)
expect_unknown(nvcc.path nvcc.version nvcc.archs nvcc.error nvcc.found nvcc.found_by)
