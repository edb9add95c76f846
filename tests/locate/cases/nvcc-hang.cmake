# An nvcc that hangs: the error is known, nothing else.
# plain folder only
lay_toolkit("${WORK}/own" 12 8)
set(ENV{PATH} "${WORK}/own/bin")
set(ENV{FAKE_NVCC} hang)
set(TorchCUDA_TOOL_TIMEOUT 0.3)
expect(nvcc.error "Process terminated due to timeout")
expect(nvcc.path "${WORK}/own/bin/nvcc")
expect(nvcc.gcc_max 14)
expect_unknown(nvcc.version nvcc.archs)
