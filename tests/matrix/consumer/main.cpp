// SPDX-License-Identifier: BSD-3-Clause
//
// Loads libtorch, calls some of it, and prints the process's CUDA versions, one `name=value` per
// line.
#include <c10/core/Device.h>
#include <dlfcn.h>

#include <cstdio>
#include <string>

#if __has_include(<torch/csrc/inductor/aoti_torch/c/shim.h>)
#include <torch/csrc/inductor/aoti_torch/c/shim.h>
#define WITH_SHIM
#endif
#ifdef WITH_CUDA_HEADERS
#include <cuda_runtime_api.h>

#include <cstddef>
#endif
#if defined(WITH_KERNEL) || defined(WITH_CUDA_HEADERS)
#include "layout.h"
#endif

namespace {

// The runtimes that libraries loaded into this process; static ones are not visible.
void PrintLoadedRuntimes() {
  for (const char* name : {"libcudart.so.10.2", "libcudart.so.11.0", "libcudart.so.12",
                           "libcudart.so.13", "libcudart.so.14"}) {
    void* library = dlopen(name, RTLD_LAZY | RTLD_NOLOAD);
    if (library == nullptr) {
      continue;
    }
    int version = 0;
    if (auto* get = reinterpret_cast<int (*)(int*)>(dlsym(library, "cudaRuntimeGetVersion"))) {
      get(&version);
    }
    std::printf("loaded=%d\n", version);
    // 35: the driver is missing, or too old for this runtime. With the fake driver, which has no
    // GPU, a runtime that accepts it returns another error.
    if (auto* count = reinterpret_cast<int (*)(int*)>(dlsym(library, "cudaGetDeviceCount"))) {
      int devices = 0;
      std::printf("loaded.status=%d\n", count(&devices));
    }
  }
}

#if defined(WITH_KERNEL) || defined(WITH_CUDA_HEADERS)
void Print(const char* name, const CudaView& view) {
  std::printf("%s.headers=%d\n%s.runtime=%d\n", name, view.headers, name, view.runtime);
  std::printf("%s.processors_at=%d\n%s.size=%d\n", name, view.processors_at, name, view.size);
  std::printf("%s.status=%d\n", name, view.status);
}
#endif

}  // namespace

int main() {
  const c10::Device device(std::string("cpu"));
  std::printf("device=%s\n", device.str().c_str());
#ifdef WITH_SHIM
  std::printf("cpu=%d\n", aoti_torch_device_type_cpu());
#endif
#ifdef WITH_CUDA_HEADERS
  CudaView view{CUDART_VERSION, 0, offsetof(cudaDeviceProp, multiProcessorCount),
                sizeof(cudaDeviceProp), 0};
  cudaRuntimeGetVersion(&view.runtime);
  int devices = 0;
  view.status = cudaGetDeviceCount(&devices);
  Print("cxx", view);
#endif
#ifdef WITH_KERNEL
  Print("cu", KernelView());
#endif
  PrintLoadedRuntimes();
  std::puts("done");
}
