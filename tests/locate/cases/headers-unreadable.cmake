# A header without a version.
file(WRITE "${WORK}/x/cuda_runtime_api.h" "#pragma once\n")
lay_tool(g++ "${WORK}/bin/c++")
set(ENV{FAKE_GXX_SEARCH} "${WORK}/x")
expect(headers.path "${WORK}/x/cuda_runtime_api.h")
expect_unknown(headers.cuda)
