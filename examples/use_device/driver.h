// SPDX-License-Identifier: BSD-3-Clause
#pragma once

#include <string>
#include <vector>

struct Gpu {
  std::string name;
  int major = 0;
  int minor = 0;
};

// What the NVIDIA driver of this machine says of itself.
struct Driver {
  std::string error;      // why it cannot be used; empty if it can
  int cuda = 0;           // 12080: it supports CUDA 12.8; 0: unknown
  std::vector<Gpu> gpus;  // the visible ones, in libtorch's order
};

// Opens libcuda.so.1 and asks it. It is part of the driver, so this file needs no CUDA headers.
Driver AskDriver();
