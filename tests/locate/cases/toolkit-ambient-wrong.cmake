# CUDA_HOME is not this project's hint: one that leads nowhere is passed over.
lay_toolkit("${WORK}/own" 12 8)
set(ENV{CUDA_HOME} "${WORK}/nowhere")
set(ENV{PATH} "${WORK}/own/bin")
expect(nvcc.path "${WORK}/own/bin/nvcc")
expect_unknown(nvcc.hint)
