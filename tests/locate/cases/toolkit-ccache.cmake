# A compiler cache named nvcc: the compiler is the next nvcc on PATH.
lay_toolkit("${WORK}/real" 12 8)
lay_tool(nvcc "${WORK}/cache/ccache")
file(CREATE_LINK "${WORK}/cache/ccache" "${WORK}/bin/nvcc" SYMBOLIC)
set(ENV{PATH} "${WORK}/bin:${WORK}/real/bin")
expect(nvcc.path "${WORK}/real/bin/nvcc")
expect(toolkit.root "${WORK}/real")
