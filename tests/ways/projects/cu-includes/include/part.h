#pragma once
#ifdef __CUDACC__
#include <torch/types.h>
#endif
