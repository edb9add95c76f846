#include <c10/macros/Macros.h>
__global__ void one(float* out) { *out = 1; }
void launch(float* out) { one<<<1, 1>>>(out); }
