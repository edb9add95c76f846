# cuBLAS of a toolkit: the name of the file the link leads to has the version.
file(WRITE "${WORK}/cuda/lib64/libcublas.so.13.1.0.3" "\n")
file(CREATE_LINK libcublas.so.13.1.0.3 "${WORK}/cuda/lib64/libcublas.so.13" SYMBOLIC)
set(loaded_cublas "${WORK}/cuda/lib64/libcublas.so.13")
set(TorchCUDA_RUNS_ON "gpu=11.0")
expect(closure.cublas.version 13.1.0)
