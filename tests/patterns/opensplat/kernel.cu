#include <c10/macros/Macros.h>
#include <c10/util/Half.h>
__global__ void blend(float* out) { *out = 1; }
int rasterize() { return 7; }
