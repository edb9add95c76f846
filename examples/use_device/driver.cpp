// SPDX-License-Identifier: BSD-3-Clause
#include "driver.h"

#include <dlfcn.h>

namespace {

// The CUDA driver API: every function returns 0 on success. Numbers and prototypes:
// docs.nvidia.com/cuda/cuda-driver-api; they are stable across driver versions.
constexpr int kStubLibrary = 34;
constexpr int kNoDevice = 100;
constexpr int kCapabilityMajor = 75;
constexpr int kCapabilityMinor = 76;

template <typename... Arguments>
int Call(void* library, const char* name, Arguments... arguments) {
  auto function = reinterpret_cast<int (*)(Arguments...)>(dlsym(library, name));
  return function ? function(arguments...) : -1;
}

Gpu AskGpu(void* library, int index) {
  Gpu gpu;
  char name[256] = "";
  int device = 0;
  Call(library, "cuDeviceGet", &device, index);
  Call(library, "cuDeviceGetName", name, static_cast<int>(sizeof name), device);
  Call(library, "cuDeviceGetAttribute", &gpu.major, kCapabilityMajor, device);
  Call(library, "cuDeviceGetAttribute", &gpu.minor, kCapabilityMinor, device);
  gpu.name = name;
  return gpu;
}

}  // namespace

Driver AskDriver() {
  Driver driver;
  void* library = dlopen("libcuda.so.1", RTLD_NOW);  // never closed: libtorch uses it too
  if (!library) {
    driver.error = "there is no NVIDIA driver here";
    return driver;
  }
  Call(library, "cuDriverGetVersion", &driver.cuda);
  const int started = Call(library, "cuInit", 0u);
  if (started == kStubLibrary) {
    driver.error = "libcuda.so.1 is the toolkit's stub for linking, not a driver";
  } else if (started != 0 && started != kNoDevice) {
    driver.error = "the NVIDIA driver does not start: cuInit returned " + std::to_string(started);
  }
  int count = 0;
  if (started == 0 && Call(library, "cuDeviceGetCount", &count) == 0) {
    for (int index = 0; index < count; ++index) driver.gpus.push_back(AskGpu(library, index));
  }
  return driver;
}
