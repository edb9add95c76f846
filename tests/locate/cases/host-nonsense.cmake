# Compilers that print nonsense: only their path is known.
lay_tool(g++ "${WORK}/bin/gcc")
lay_tool(g++ "${WORK}/bin/c++")
set(ENV{FAKE_GXX} nonsense)
expect(host.compiler "${WORK}/bin/c++")
expect(host.nvcc_compiler "${WORK}/bin/gcc")
expect_unknown(host.id host.version host.nvcc_id host.nvcc_version host.cxx_default headers.path headers.cuda)
