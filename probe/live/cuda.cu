// SPDX-License-Identifier: BSD-3-Clause
//
// The CUDA trial program, built with the project's nvcc, host compiler, architectures and standard.
// If it links and starts, nvcc, its headers and its libraries fit together. It runs a kernel on
// each visible GPU, checks the result and prints facts. Having no GPU is not a failure: it prints
// the runtime's error as a fact.

#ifdef TORCHCUDA_WITH_TORCH
#include <c10/macros/Macros.h>

#include <tuple>
// The part of <functional> that nvcc failed on (GCC 11). libtorch includes <functional>; all of it
// would double the compile time.
#if __has_include(<bits/std_function.h>)
#include <bits/std_function.h>
#endif
#endif
// In `.cu` sources, nearly every libtorch header includes c10/util/complex.h, which includes
// <thrust/complex.h>.
#ifdef TORCHCUDA_NEEDS_THRUST
#if !__has_include(<thrust/complex.h>)
#error thrust/complex.h is missing: the headers of libtorch include it in .cu sources
#endif
#endif

#include <cstdio>

namespace {

constexpr int kCount = 1024;

__global__ void Add(const int* left, const int* right, int* sum) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < kCount) sum[i] = left[i] + right[i];
}

void PrintVersion(const char* fact, int version) {
  if (version > 0) std::printf("%s=%d.%d\n", fact, version / 1000, version % 1000 / 10);
}

cudaError_t RunOn(int gpu, const int* left, const int* right, int* sum) {
  constexpr std::size_t bytes = kCount * sizeof(int);
  cudaError_t error = cudaSetDevice(gpu);
  int* memory = nullptr;
  if (error == cudaSuccess) error = cudaMalloc(&memory, 3 * bytes);
  if (error == cudaSuccess) error = cudaMemcpy(memory, left, bytes, cudaMemcpyHostToDevice);
  if (error == cudaSuccess)
    error = cudaMemcpy(memory + kCount, right, bytes, cudaMemcpyHostToDevice);
  if (error == cudaSuccess) {
    Add<<<kCount / 256, 256>>>(memory, memory + kCount, memory + 2 * kCount);
    error = cudaGetLastError();
  }
  if (error == cudaSuccess)
    error = cudaMemcpy(sum, memory + 2 * kCount, bytes, cudaMemcpyDeviceToHost);
  cudaFree(memory);
  return error;
}

void PrintFacts() {
  int version = 0;
  if (cudaRuntimeGetVersion(&version) == cudaSuccess) PrintVersion("live.cuda.runtime", version);
  version = 0;
  if (cudaDriverGetVersion(&version) == cudaSuccess) PrintVersion("live.cuda.driver", version);
  int gpus = 0;
  const cudaError_t counted = cudaGetDeviceCount(&gpus);
  if (counted != cudaSuccess) {
    std::printf("live.cuda.no_gpu=%d %s\n", static_cast<int>(counted), cudaGetErrorName(counted));
    return;
  }
  static int left[kCount], right[kCount], sum[kCount];
  for (int i = 0; i < kCount; ++i) {
    left[i] = i;
    right[i] = 3 * i;
  }
  for (int gpu = 0; gpu < gpus && gpu < 64; ++gpu) {
    const cudaError_t error = RunOn(gpu, left, right, sum);
    const char* result = error == cudaSuccess ? "ok" : cudaGetErrorName(error);
    for (int i = 0; i < kCount && error == cudaSuccess; ++i) {
      if (sum[i] != 4 * i) result = "the result of the kernel is wrong";
    }
    std::printf("live.cuda.gpu.%d=%s\n", gpu, result);
    std::fflush(stdout);
  }
}

}  // namespace

int main() {
  PrintFacts();
  std::puts("done");  // what fails after it is no fault of the program
  std::fflush(stdout);
  return 0;
}
