// SPDX-License-Identifier: BSD-3-Clause
#include <ATen/cuda/CUDAContextLight.h>
#include <cuda_runtime_api.h>

#include <cstdio>

int main() {
  int version = 0;
  cudaRuntimeGetVersion(&version);
  std::printf("runtime: CUDA %d, headers %d\n", version, CUDART_VERSION);
}
