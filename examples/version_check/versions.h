// SPDX-License-Identifier: BSD-3-Clause
#pragma once

#include <string>

// Unknown versions are 0. CUDA's are numbered 13020 for 13.2; cuDNN's 91900 for 9.19.0.
struct Versions {
  long built_for_cuda = 0;   // the CUDA that libtorch was built with; 0: a CPU-only libtorch
  long runtime = 0;          // libcudart, as loaded into this process
  long driver = 0;           // the newest CUDA that the driver supports
  long built_for_cudnn = 0;  // the cuDNN that libtorch was built with
  long cudnn = 0;            // libcudnn, as loaded into this process
  std::string driver_error;  // why the driver cannot be used; empty if it can, or if there is none
  int gpus = 0;
};

Versions AskVersions();
