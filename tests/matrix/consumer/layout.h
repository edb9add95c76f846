// SPDX-License-Identifier: BSD-3-Clause
#pragma once

// What one translation unit was compiled with. cudaDeviceProp changed between CUDA 12 and 13: code
// compiled with the one and handed a structure of the other reads another field, and nothing says
// so.
struct CudaView {
  int headers;        // CUDART_VERSION
  int runtime;        // of the runtime that this unit's calls reach
  int processors_at;  // offset of cudaDeviceProp::multiProcessorCount
  int size;           // of cudaDeviceProp
  int status;         // of cudaGetDeviceCount
};

CudaView KernelView();
