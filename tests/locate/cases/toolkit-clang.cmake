# clang as CUDA compiler: no limit of nvcc concerns it, so nothing of nvcc is known; the toolkit is.
lay_toolkit("${WORK}/cuda" 12 8)
lay_tool(g++ "${WORK}/bin/clang++-18")
set(CMAKE_CUDA_COMPILER "${WORK}/bin/clang++-18")
set(ENV{CUDA_PATH} "${WORK}/cuda")
expect(nvcc.replaced_by "${WORK}/bin/clang++-18")
expect(toolkit.root "${WORK}/cuda")
expect_unknown(nvcc.path nvcc.version nvcc.archs nvcc.error nvcc.found nvcc.found_by)
