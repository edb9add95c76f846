// SPDX-License-Identifier: BSD-3-Clause
#include "gpus.h"

#include <cstdlib>

#include "../base/folder.h"
#include "../base/guarded_task.h"

namespace inspect {
namespace {

// From cuda.h of CUDA 12 and 13.
constexpr int kNoDevice = 100;  // CUDA_ERROR_NO_DEVICE
constexpr int kMajor = 75;      // CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR
constexpr int kMinor = 76;

// Whether CUDA_VISIBLE_DEVICES hides all GPUs. /proc lists the GPUs of the machine. Without that
// list (WSL), only an empty or negative value counts.
bool IsHidden(Text root) {
  const char* visible = getenv("CUDA_VISIBLE_DEVICES");
  if (visible == nullptr) return false;
  for (Text entry : ListFolder(Join({root, "/proc/driver/nvidia/gpus"}), "", "")) {
    if (entry[0] != '.') return true;
  }
  return visible[0] == 0 || visible[0] == '-';
}

void WriteGpu(const SharedLibrary& cuda, int index, FactWriter* facts) {
  auto get = cuda.Symbol<int(int*, int)>("cuDeviceGet");
  auto attribute = cuda.Symbol<int(int*, int, int)>("cuDeviceGetAttribute");
  auto name = cuda.Symbol<int(char*, int, int)>("cuDeviceGetName");
  int device = 0;
  if (get == nullptr || get(&device, index) != 0) return;
  auto place = static_cast<size_t>(index);
  int major = 0;
  int minor = 0;
  if (attribute != nullptr && attribute(&major, kMajor, device) == 0 &&
      attribute(&minor, kMinor, device) == 0) {
    facts->Add(FactKey("gpu", place, "cc"), Join({Number(major), ".", Number(minor)}));
  }
  char text[256] = "";
  if (name != nullptr && name(text, 255, device) == 0)
    facts->Add(FactKey("gpu", place, "name"), text);
}

}  // namespace

void WriteGpus(const SharedLibrary& cuda, Text root, FactWriter* facts) {
  auto init = cuda.Symbol<int(unsigned)>("cuInit");
  auto count = cuda.Symbol<int(int*)>("cuDeviceGetCount");
  if (init == nullptr || count == nullptr) return;
  int result = init(0);
  facts->AddNumber("driver.init", result);
  int gpus = 0;
  if (result == 0) result = count(&gpus);
  if ((result != 0 && result != kNoDevice) || gpus < 0) return;
  if (gpus > kMostGpus) gpus = kMostGpus;
  if (gpus == 0 && IsHidden(root)) facts->Add("gpu.hidden", "yes");
  facts->AddNumber("gpu.count", gpus);
  for (int i = 0; i < gpus; ++i) WriteGpu(cuda, i, facts);
}

}  // namespace inspect
