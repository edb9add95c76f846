// SPDX-License-Identifier: BSD-3-Clause
#pragma once

#include <ATen/core/Tensor.h>

namespace totals {

double Total(const at::Tensor& tensor);

// The CUDA runtime that is loaded, as 1000 * major + 10 * minor; 0 if that is unknown.
int CudaRuntime();

}  // namespace totals
