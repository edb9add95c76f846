# clang also reports GNU 4.2.
lay_tool(g++ "${WORK}/bin/clang++")
set(ENV{CXX} clang++)
set(ENV{FAKE_CLANG_VERSION} 18.1.3)
expect(host.compiler "${WORK}/bin/clang++")
expect(host.id Clang)
expect(host.version 18.1.3)
expect_unknown(host.nvcc_compiler host.nvcc_version)
