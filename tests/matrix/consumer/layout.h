// SPDX-License-Identifier: BSD-3-Clause
#pragma once

// What one translation unit was compiled with. cudaDeviceProp changed between CUDA 12 and 13: code
// compiled for one silently reads the wrong field of the other.
struct CudaView {
  int headers;        // CUDART_VERSION
  int runtime;        // of the runtime that this unit calls
  int processors_at;  // offset of cudaDeviceProp::multiProcessorCount
  int size;           // of cudaDeviceProp
  int status;         // of cudaGetDeviceCount
};

CudaView KernelView();
