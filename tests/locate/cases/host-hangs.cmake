# plain folder only
# Does not wait for a compiler that hangs.
lay_tool(g++ "${WORK}/bin/c++")
set(ENV{FAKE_GXX} hang)
set(TorchCUDA_TOOL_TIMEOUT 0.3)
expect(host.compiler "${WORK}/bin/c++")
expect_unknown(host.id host.version headers.path headers.found)
