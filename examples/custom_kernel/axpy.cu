// SPDX-License-Identifier: BSD-3-Clause
//
// The GPU kernel of example::axpy.
#include <ATen/ops/empty_like.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>

#include "axpy.h"

namespace {

__global__ void Axpy(const float* x, const float* y, float a, float* out, int64_t count) {
  const int64_t i = int64_t{blockIdx.x} * blockDim.x + threadIdx.x;
  if (i < count) out[i] = a * x[i] + y[i];
}

}  // namespace

at::Tensor AxpyCuda(const at::Tensor& x, const at::Tensor& y, double a) {
  CheckArguments(x, y);
  const c10::cuda::CUDAGuard guard(x.device());  // with several GPUs: launch on the tensors' GPU
  const at::Tensor xs = x.contiguous();
  const at::Tensor ys = y.contiguous();
  at::Tensor out = at::empty_like(xs);
  const int64_t count = out.numel();
  if (count == 0) return out;  // an empty grid is an error

  constexpr int kThreads = 256;
  const auto blocks = static_cast<unsigned>((count + kThreads - 1) / kThreads);
  // libtorch's current stream, not the default stream: the kernel waits for the work that made x
  // and y.
  const cudaStream_t stream = c10::cuda::getCurrentCUDAStream();
  Axpy<<<blocks, kThreads, 0, stream>>>(xs.data_ptr<float>(), ys.data_ptr<float>(),
                                        static_cast<float>(a), out.data_ptr<float>(), count);
  C10_CUDA_KERNEL_LAUNCH_CHECK();
  return out;
}
