// Which CUDA's headers does a C++ source of the project get?
#include <c10/cuda/CUDAStream.h>
#include <cuda_runtime_api.h>

#include <cstdio>

int main() {
  std::printf("headers %d\n", CUDART_VERSION);
  return 0;
}
