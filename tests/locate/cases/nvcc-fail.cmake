# An nvcc that fails: the error is known, nothing else.
lay_toolkit("${WORK}/own" 12 8)
set(ENV{PATH} "${WORK}/own/bin")
set(ENV{FAKE_NVCC} fail)
expect(nvcc.error "exit code 9: nvcc fatal   : no licence for this")
expect(nvcc.path "${WORK}/own/bin/nvcc")
expect(nvcc.gcc_max 14)
expect_unknown(nvcc.version nvcc.archs)
