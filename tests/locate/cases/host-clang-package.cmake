# When libtorch's package enables CUDA, it passes clang on to nvcc.
lay_tool(g++ "${WORK}/bin/gcc")
lay_tool(g++ "${WORK}/bin/clang++")
set(CMAKE_CXX_COMPILER "${WORK}/bin/clang++")
set(CMAKE_CXX_COMPILER_ID Clang)
set(PACKAGE yes)
expect(host.nvcc_compiler "${WORK}/bin/clang++")
expect(host.nvcc_found_by CMAKE_CXX_COMPILER)
