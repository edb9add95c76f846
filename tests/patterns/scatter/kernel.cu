#include <c10/macros/Macros.h>
__global__ void scale_kernel(float* out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) out[i] *= 2;
}
void launch(float* out, int n) { scale_kernel<<<1, n>>>(out, n); }
