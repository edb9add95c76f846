# No hint and nothing on PATH: use the machine's toolkit, which CMake does not find.
lay_toolkit("${WORK}/system/usr/local/cuda-12.4" 12 4)
lay_toolkit("${WORK}/system/usr/local/cuda-12.8" 12 8)
expect(nvcc.path "${WORK}/system/usr/local/cuda-12.8/bin/nvcc")
expect(nvcc.found_by /usr/local/cuda-12.8)
expect(nvcc.candidate.0.version 12.4)
expect_unknown(nvcc.enable_language)
