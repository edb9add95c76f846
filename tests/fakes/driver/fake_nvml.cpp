// SPDX-License-Identifier: BSD-3-Clause
// A libnvidia-ml.so.1. FAKE_NVML_DRIVER=560.94 is the driver's version; without it, init fails.
// Prototypes: nvml.h of CUDA 13.
#include <cstdio>
#include <cstdlib>

namespace {
constexpr int kSuccess = 0;
constexpr int kDriverNotLoaded = 9;
}  // namespace

extern "C" {

int nvmlInit_v2() { return getenv("FAKE_NVML_DRIVER") != nullptr ? kSuccess : kDriverNotLoaded; }

int nvmlShutdown() { return kSuccess; }

int nvmlSystemGetDriverVersion(char* text, unsigned size) {
  snprintf(text, size, "%s", getenv("FAKE_NVML_DRIVER"));
  return kSuccess;
}

}  // extern "C"
