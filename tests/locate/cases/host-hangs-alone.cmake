# plain folder only
# The compilers run in parallel: one that hangs does not affect the others' answers.
lay_toolkit("${WORK}/own" 12 8)
lay_tool(g++ "${WORK}/bin/gcc")
set(ENV{PATH} "${WORK}/own/bin:${WORK}/bin")
set(ENV{FAKE_GXX} hang)
set(TorchCUDA_TOOL_TIMEOUT 1)
expect(nvcc.version 12.8.93)
expect(nvcc.archs "50 60 70 75 80 86 89 90 100 120")
expect(host.nvcc_compiler "${WORK}/bin/gcc")
expect_unknown(nvcc.error host.nvcc_id host.nvcc_version)
