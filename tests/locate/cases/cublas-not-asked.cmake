# No GPU for which a rule would need it.
file(WRITE "${WORK}/cuda/lib64/libcublas.so.13.1.0.3" "\n")
set(loaded_cublas "${WORK}/cuda/lib64/libcublas.so.13.1.0.3")
set(TorchCUDA_RUNS_ON "gpu=9.0 gpu=12.0")
expect_unknown(closure.cublas.version)
