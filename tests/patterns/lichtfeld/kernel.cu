#include <c10/macros/Macros.h>
__global__ void sort(int* out) { *out = 1; }
void run(int* out) { sort<<<1, 1>>>(out); }
