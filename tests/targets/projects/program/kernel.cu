// SPDX-License-Identifier: BSD-3-Clause
#include <c10/macros/Macros.h>

#include <algorithm>
#include <cstdio>

#ifdef STANDARD
static_assert(__cplusplus >= STANDARD, "libtorch needs a newer standard");
#endif

template <typename Function>
__global__ void Apply(Function function, float* value) {
  *value = function(std::max(1.0f, *value));  // constexpr, and no __device__
}

int main() {
  Apply<<<1, 1>>>([] __device__(float x) { return x + 1; }, nullptr);
  int version = 0;
  cudaRuntimeGetVersion(&version);
  std::printf("kernel: CUDA %d, headers %d\n", version, CUDART_VERSION);
}
