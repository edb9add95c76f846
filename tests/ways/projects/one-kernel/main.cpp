#include <c10/core/Device.h>

#include <cstdio>
int kernels();
int main() { std::printf("%s %d\n", c10::Device("cpu").str().c_str(), kernels()); }
