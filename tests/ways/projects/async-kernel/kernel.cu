__global__ void k(float* out, const float* in) {
  __shared__ float s[4];
  unsigned a = static_cast<unsigned>(__cvta_generic_to_shared(s));
  asm volatile("cp.async.ca.shared.global [%0], [%1], 4;" ::"r"(a), "l"(in));
  asm volatile("cp.async.wait_all;");
  *out = s[0];
}
