# CUDA_HOME is not specific to this project: ignore a value that leads nowhere.
lay_toolkit("${WORK}/own" 12 8)
set(ENV{CUDA_HOME} "${WORK}/nowhere")
set(ENV{PATH} "${WORK}/own/bin")
expect(nvcc.path "${WORK}/own/bin/nvcc")
expect_unknown(nvcc.hint)
