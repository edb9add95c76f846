// A kernel with a device lambda and one that calls std::max: both need nvcc options that the target
// brings.
#include <c10/util/Exception.h>
#include <cuda_runtime_api.h>

#include <algorithm>
#include <cstdio>

template <typename F>
__global__ void Apply(int* out, F f) {
  *out = f(std::max(*out, 2));
}

int main() {
  auto twice = [] __device__(int x) { return 2 * x; };
  int* out = nullptr;
  int version = 0;
  TORCH_CHECK(cudaRuntimeGetVersion(&version) == cudaSuccess, "no runtime");
  int count = 0;
  if (cudaGetDeviceCount(&count) == cudaSuccess && count > 0) {
    Apply<<<1, 1>>>(out, twice);
  }
  std::printf("runtime %d\n", version);
  return 0;
}
