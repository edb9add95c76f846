// SPDX-License-Identifier: BSD-3-Clause
#include <cstddef>
#include <cstdio>

std::size_t Part();

int main() { std::printf("libtorch: %s\n", Part() > 100 ? "here" : "says nothing"); }
