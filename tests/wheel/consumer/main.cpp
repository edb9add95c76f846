// SPDX-License-Identifier: BSD-3-Clause
#include <c10/core/DeviceType.h>

#include <cstdio>

int main() { std::puts(c10::DeviceTypeName(c10::DeviceType::CUDA).c_str()); }
