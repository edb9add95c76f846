#include <c10/core/Device.h>

#include <cstdio>
int main() { std::printf("%s %s\n", BUILT_FOR, c10::Device("cpu").str().c_str()); }
