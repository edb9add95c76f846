// SPDX-License-Identifier: BSD-3-Clause
#pragma once

#include <ATen/core/Tensor.h>

// a * x + y, on the device of x and y.
at::Tensor AxpyCpu(const at::Tensor& x, const at::Tensor& y, double a);
at::Tensor AxpyCuda(const at::Tensor& x, const at::Tensor& y, double a);

// Both kernels check their tensors: a wrong call gives a message, not a wrong result.
inline void CheckArguments(const at::Tensor& x, const at::Tensor& y) {
  TORCH_CHECK(x.sizes() == y.sizes(), "axpy: x and y differ in shape");
  TORCH_CHECK(x.device() == y.device(), "axpy: x and y are on different devices");
  TORCH_CHECK(x.scalar_type() == at::kFloat && y.scalar_type() == at::kFloat,
              "axpy: x and y must be float");
}
