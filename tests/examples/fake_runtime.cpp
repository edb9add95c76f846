// SPDX-License-Identifier: BSD-3-Clause
//
// Preloaded before libcudart: one GPU for which libtorch has no kernels.
constexpr int kNoKernelImageForDevice = 209;

extern "C" {
int cudaGetDeviceCount(int* count) {
  *count = 1;
  return 0;
}
int cudaGetDeviceProperties(void*, int) { return kNoKernelImageForDevice; }
}
