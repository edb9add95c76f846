#include "cuda.h"

static_assert(CUDART_VERSION / 1000 == WANT, "headers of another CUDA major");
