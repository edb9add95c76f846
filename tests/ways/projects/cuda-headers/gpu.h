// The guard of a header is no condition.
#ifndef GPU_H
#define GPU_H
#include <c10/cuda/CUDAStream.h>
#endif
