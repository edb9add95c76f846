#include <c10/macros/Macros.h>
__global__ void one(float* out) { *out = 1; }
int kernels() { return 1; }
