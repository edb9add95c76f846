# No CUDA headers: known to be absent.
lay_tool(g++ "${WORK}/bin/c++")
expect(headers.found no)
expect_unknown(headers.path headers.cuda)
