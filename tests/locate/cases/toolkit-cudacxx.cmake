# CUDACXX may hold arguments, and a launcher before the compiler.
lay_toolkit("${WORK}/with blank" 12 8)
lay_tool(nvcc "${WORK}/bin/ccache")
set(ENV{CUDACXX} "ccache nvcc -O2")
set(ENV{PATH} "${WORK}/bin:${WORK}/with blank/bin")
expect(nvcc.path "${WORK}/with blank/bin/nvcc")
expect(nvcc.found_by CUDACXX)
expect_unknown(nvcc.hint)
