# cuBLAS of a wheel: the header has the version, the file name does not.
file(WRITE "${WORK}/site/nvidia/cublas/lib/libcublas.so.12" "\n")
file(
  WRITE "${WORK}/site/nvidia/cublas/include/cublas_api.h"
  "#define CUBLAS_VER_MAJOR 12\n#define CUBLAS_VER_MINOR 8\n#define CUBLAS_VER_PATCH 4\n"
)
set(loaded_cublas "${WORK}/site/nvidia/cublas/lib/libcublas.so.12")
set(TorchCUDA_RUNS_ON "driver=580.65.06 gpu=10.0")
expect(closure.cublas.version 12.8.4)
