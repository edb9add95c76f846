#include <ATen/core/Tensor.h>

int main() { return at::Tensor().defined() ? 1 : 0; }
