#include <torch/csrc/stable/tensor.h>
#include <torch/headeronly/core/ScalarType.h>
int Stable() { return 1; }
