// SPDX-License-Identifier: BSD-3-Clause
// A libcuda.so.1 without a GPU, controlled by the environment:
//   FAKE_CUDA_DRIVER=12080   the CUDA version it supports (default 13000)
//   FAKE_CUDA_GPUS=8.9,9.0   compute capabilities of the GPUs (default: none)
//   FAKE_CUDA_INIT=803       result of cuInit (default 0, or 100 without GPUs)
//   FAKE_CUDA_CRASH=cuInit   the function that crashes
//   FAKE_CUDA_HANG=cuInit    the function that hangs
//   FAKE_CUDA_COUNT=-1       the number of GPUs that cuDeviceGetCount tells
// Under the real libcudart, its version and errors are realistic: 35 (driver too old), 100 (no
// device), the result of cuInit. Only direct callers of libcuda see its GPUs: libcudart first
// checks for a real driver, and fails with 801 here. Prototypes: cuda.h of CUDA 13.
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

constexpr int kSuccess = 0;
constexpr int kInvalidValue = 1;
constexpr int kNotInitialized = 3;
constexpr int kNoDevice = 100;
constexpr int kInvalidDevice = 101;
constexpr int kNotSupported = 801;

bool initialized = false;

bool IsNamed(const char* variable, const char* function) {
  const char* value = getenv(variable);
  return value != nullptr && strcmp(value, function) == 0;
}

void Misbehave(const char* function) {
  if (IsNamed("FAKE_CUDA_CRASH", function)) abort();
  while (IsNamed("FAKE_CUDA_HANG", function)) sleep(1);
}

int NumberFrom(const char* variable, int fallback) {
  const char* value = getenv(variable);
  return value != nullptr && value[0] != 0 ? atoi(value) : fallback;
}

// The machine's GPUs, filtered by CUDA_VISIBLE_DEVICES.
struct Gpu {
  int major, minor;
};

int ReadGpus(Gpu* gpus, int most) {
  int count = 0;
  const char* text = getenv("FAKE_CUDA_GPUS");
  while (text != nullptr && count < most) {
    Gpu& gpu = gpus[count];
    if (sscanf(text, "%d.%d", &gpu.major, &gpu.minor) == 2) ++count;
    text = strchr(text, ',');
    if (text != nullptr) ++text;
  }
  return count;
}

int VisibleGpus(Gpu* visible, int most) {
  Gpu all[16];
  int count = ReadGpus(all, 16);
  const char* text = getenv("CUDA_VISIBLE_DEVICES");
  if (text == nullptr) text = "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15";
  int kept = 0;
  while (text != nullptr && text[0] != 0 && kept < most) {
    int index = atoi(text);
    // The list ends at the first invalid index, as in the real driver.
    if (index < 0 || index >= count || text[0] < '0' || text[0] > '9') break;
    visible[kept++] = all[index];
    text = strchr(text, ',');
    if (text != nullptr) ++text;
  }
  return kept;
}

bool FindGpu(int device, Gpu* gpu) {
  Gpu gpus[16];
  int count = VisibleGpus(gpus, 16);
  if (device < 0 || device >= count) return false;
  *gpu = gpus[device];
  return true;
}

int Refuse() { return kNotSupported; }

}  // namespace

extern "C" {

int cuDriverGetVersion(int* version) {
  Misbehave("cuDriverGetVersion");
  *version = NumberFrom("FAKE_CUDA_DRIVER", 13000);
  return kSuccess;
}

int cuInit(unsigned) {
  Misbehave("cuInit");
  Gpu gpus[16];
  int result = NumberFrom("FAKE_CUDA_INIT", VisibleGpus(gpus, 16) > 0 ? kSuccess : kNoDevice);
  initialized = result == kSuccess;
  return result;
}

int cuDeviceGetCount(int* count) {
  Misbehave("cuDeviceGetCount");
  if (!initialized) return kNotInitialized;
  Gpu gpus[16];
  *count = NumberFrom("FAKE_CUDA_COUNT", VisibleGpus(gpus, 16));
  return kSuccess;
}

int cuDeviceGet(int* device, int index) {
  Gpu gpu;
  if (!FindGpu(index, &gpu)) return kInvalidDevice;
  *device = index;
  return kSuccess;
}

int cuDeviceGetName(char* name, int size, int device) {
  Gpu gpu;
  if (!FindGpu(device, &gpu)) return kInvalidDevice;
  snprintf(name, static_cast<size_t>(size), "Fake GPU %d.%d", gpu.major, gpu.minor);
  return kSuccess;
}

int cuDeviceGetAttribute(int* value, int attribute, int device) {
  Gpu gpu;
  if (!FindGpu(device, &gpu)) return kInvalidDevice;
  *value = attribute == 75 ? gpu.major : attribute == 76 ? gpu.minor : 1;
  return kSuccess;
}

int cuGetProcAddress_v2(const char* name, void** function, int version, unsigned long long flags,
                        int* status);

// libcudart asks for each function by name. Functions not listed here fail when called.
int cuGetProcAddress(const char* name, void** function, int, unsigned long long) {
  struct Entry {
    const char* name;
    void* function;
  };
  const Entry entries[] = {
      {"cuDriverGetVersion", reinterpret_cast<void*>(cuDriverGetVersion)},
      {"cuInit", reinterpret_cast<void*>(cuInit)},
      {"cuDeviceGetCount", reinterpret_cast<void*>(cuDeviceGetCount)},
      {"cuDeviceGet", reinterpret_cast<void*>(cuDeviceGet)},
      {"cuDeviceGetName", reinterpret_cast<void*>(cuDeviceGetName)},
      {"cuDeviceGetAttribute", reinterpret_cast<void*>(cuDeviceGetAttribute)},
      {"cuGetProcAddress", reinterpret_cast<void*>(cuGetProcAddress_v2)},
  };
  if (name == nullptr || function == nullptr) return kInvalidValue;
  if (getenv("FAKE_CUDA_LOG") != nullptr) fprintf(stderr, "fake libcuda: %s\n", name);
  *function = reinterpret_cast<void*>(Refuse);
  for (const Entry& entry : entries) {
    if (strcmp(entry.name, name) == 0) *function = entry.function;
  }
  return kSuccess;
}

int cuGetProcAddress_v2(const char* name, void** function, int version, unsigned long long flags,
                        int* status) {
  if (status != nullptr) *status = 0;
  return cuGetProcAddress(name, function, version, flags);
}

}  // extern "C"
