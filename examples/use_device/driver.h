// SPDX-License-Identifier: BSD-3-Clause
#pragma once

#include <string>
#include <vector>

struct Gpu {
  std::string name;
  int major = 0;
  int minor = 0;
};

// What this machine's NVIDIA driver reports.
struct Driver {
  std::string error;      // why it cannot be used; empty if it can
  int cuda = 0;           // 12080: it supports CUDA 12.8; 0: unknown
  std::vector<Gpu> gpus;  // the visible ones, in libtorch's order
};

// Asks libcuda.so.1. It is part of the driver, so this needs no CUDA headers.
Driver AskDriver();
