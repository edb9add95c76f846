__global__ void prod(float* out) { *out = 1; }
extern "C" void deepmd_prod(float* out) { prod<<<1, 1>>>(out); }
