// SPDX-License-Identifier: BSD-3-Clause
//
// The operator example::axpy and its CPU kernel. libtorch calls the kernel for the tensors' device:
// no `if` needed.
#include "axpy.h"

#include <ATen/ops/empty_like.h>
#include <torch/library.h>

at::Tensor AxpyCpu(const at::Tensor& x, const at::Tensor& y, double a) {
  CheckArguments(x, y);
  const at::Tensor xs = x.contiguous();
  const at::Tensor ys = y.contiguous();
  at::Tensor out = at::empty_like(xs);
  const float* x_data = xs.data_ptr<float>();
  const float* y_data = ys.data_ptr<float>();
  float* out_data = out.data_ptr<float>();
  for (int64_t i = 0; i < out.numel(); ++i) {
    out_data[i] = static_cast<float>(a) * x_data[i] + y_data[i];
  }
  return out;
}

// Registered here, not in axpy.cu: <torch/library.h> takes nvcc five seconds, g++ two.
TORCH_LIBRARY(example, library) { library.def("axpy(Tensor x, Tensor y, float a) -> Tensor"); }
TORCH_LIBRARY_IMPL(example, CPU, library) { library.impl("axpy", AxpyCpu); }
TORCH_LIBRARY_IMPL(example, CUDA, library) { library.impl("axpy", AxpyCuda); }
