#include <c10/core/Device.h>
__global__ void one(float* out) { *out = 1; }
int kernels() { return 1; }
