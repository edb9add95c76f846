// An include guard is not a condition.
#ifndef GPU_H
#define GPU_H
#include <c10/cuda/CUDAStream.h>
#endif
