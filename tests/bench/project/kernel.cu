// SPDX-License-Identifier: BSD-3-Clause
#include <c10/cuda/CUDAStream.h>

__global__ void Twice(float* value) { value[threadIdx.x] *= 2; }
