# A host compiler that does not exist: reported, and no other one is taken.
lay_tool(g++ "${WORK}/bin/gcc")
set(ENV{CUDAHOSTCXX} "${WORK}/nowhere/g++-9")
expect(host.hint CUDAHOSTCXX)
expect(host.hint_path "${WORK}/nowhere/g++-9")
expect(host.hint_problem "does not exist")
expect_unknown(host.nvcc_compiler host.nvcc_version)
