#include <c10/util/Exception.h>

#include <cstdio>

int CudaStandard();

int main() {
  std::printf("cxx %d cuda %d\n", static_cast<int>(__cplusplus / 100 % 100), CudaStandard());
  return 0;
}
