# A start script elsewhere (conda, modules): ask nvcc where its toolkit is.
# plain folder only
lay_toolkit("${WORK}/real" 12 8)
file(WRITE "${WORK}/bin/nvcc" "#!/bin/sh\nexec \"${WORK}/real/bin/nvcc\" \"$@\"\n")
file(CHMOD "${WORK}/bin/nvcc" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(ENV{CUDA_HOME} "${WORK}/real")
set(CMAKE_CUDA_COMPILER "${WORK}/bin/nvcc")
expect(nvcc.path "${WORK}/bin/nvcc")
expect(nvcc.version 12.8.93)
expect(toolkit.root "${WORK}/real")
expect_unknown(nvcc.candidate.0.path)
