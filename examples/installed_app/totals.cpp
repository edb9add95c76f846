// SPDX-License-Identifier: BSD-3-Clause
#include "totals.h"

#include <ATen/ops/sum.h>
#include <cuda_runtime_api.h>

namespace totals {

double Total(const at::Tensor& tensor) { return at::sum(tensor).item<double>(); }

int CudaRuntime() {
  int version = 0;
  return cudaRuntimeGetVersion(&version) == cudaSuccess ? version : 0;
}

}  // namespace totals
