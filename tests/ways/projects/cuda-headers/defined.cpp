#ifdef WITH_CUDA
#include <cuda_runtime_api.h>
#endif

int main() { return 0; }
