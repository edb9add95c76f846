# An nvcc that prints nothing: the error is known, nothing else.
lay_toolkit("${WORK}/own" 12 8)
set(ENV{PATH} "${WORK}/own/bin")
set(ENV{FAKE_NVCC} silent)
expect(nvcc.error "not nvcc's answer to --version")
expect(nvcc.path "${WORK}/own/bin/nvcc")
expect(nvcc.gcc_max 14)
expect_unknown(nvcc.version nvcc.archs)
