#include <c10/util/Exception.h>

__global__ void Nothing() {}

int CudaStandard() { return static_cast<int>(__cplusplus / 100 % 100); }
