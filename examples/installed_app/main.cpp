// SPDX-License-Identifier: BSD-3-Clause
#include <ATen/ops/ones.h>

#include <cstdio>

#include "totals.h"

int main() {
  std::printf("total %g, CUDA runtime %d\n", totals::Total(at::ones({2, 3})),
              totals::CudaRuntime());
}
