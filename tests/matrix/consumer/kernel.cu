// SPDX-License-Identifier: BSD-3-Clause
#include <cuda_runtime_api.h>

#include <cstddef>

#include "layout.h"

#ifdef WITH_LIBTORCH
#include <c10/cuda/CUDAStream.h>
#endif

__global__ void Twice(float* value) { value[threadIdx.x] *= 2; }

CudaView KernelView() {
  CudaView view{};
  view.headers = CUDART_VERSION;
  cudaRuntimeGetVersion(&view.runtime);
  view.processors_at = offsetof(cudaDeviceProp, multiProcessorCount);
  view.size = sizeof(cudaDeviceProp);
  int devices = 0;
  view.status = cudaGetDeviceCount(&devices);
#ifdef WITH_LIBTORCH
  // Without a GPU the count is 0; what matters is that the call links and returns.
  if (c10::cuda::device_count() > 0) {
    const auto stream = c10::cuda::getCurrentCUDAStream();
    float* value = nullptr;
    cudaMalloc(&value, 32 * sizeof(float));
    Twice<<<1, 32, 0, stream>>>(value);
    cudaFree(value);
  }
#else
  Twice<<<1, 1>>>(nullptr);  // without a GPU: an error code
  cudaGetLastError();
#endif
  return view;
}
