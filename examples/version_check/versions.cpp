// SPDX-License-Identifier: BSD-3-Clause
#include "versions.h"

#include <ATen/detail/CUDAHooksInterface.h>
#include <dlfcn.h>

namespace {

// Calls a C function of a loaded library; -1 if none has it. So this program needs no CUDA headers,
// and asks the copies that libtorch loaded.
template <typename Result = int, typename... Arguments>
Result Call(void* library, const char* name, Arguments... arguments) {
  auto function = reinterpret_cast<Result (*)(Arguments...)>(dlsym(library, name));
  return function ? function(arguments...) : static_cast<Result>(-1);
}

void AskLibtorch(Versions& versions) {
  const at::CUDAHooksInterface& libtorch = at::detail::getCUDAHooks();
  if (!libtorch.hasCUDART()) return;
  versions.built_for_cuda = libtorch.versionCUDART();
  if (libtorch.compiledWithCuDNN()) versions.built_for_cudnn = libtorch.versionCuDNN();
}

void AskLoadedLibraries(Versions& versions) {
  int runtime = 0;
  if (Call(RTLD_DEFAULT, "cudaRuntimeGetVersion", &runtime) == 0) versions.runtime = runtime;
  const auto cudnn = Call<std::size_t>(RTLD_DEFAULT, "cudnnGetVersion");
  if (cudnn != static_cast<std::size_t>(-1)) versions.cudnn = static_cast<long>(cudnn);
}

void AskDriver(Versions& versions) {
  constexpr int kStubLibrary = 34;
  constexpr int kNoDevice = 100;
  void* library = dlopen("libcuda.so.1", RTLD_NOW);
  if (!library) return;
  int number = 0;
  if (Call(library, "cuDriverGetVersion", &number) == 0) versions.driver = number;
  const int started = Call(library, "cuInit", 0u);
  if (started == kStubLibrary) {
    versions.driver_error = "it is the toolkit's stub for linking, not a driver";
  } else if (started != 0 && started != kNoDevice) {
    versions.driver_error = "cuInit returned " + std::to_string(started);
  }
  if (started == 0) Call(library, "cuDeviceGetCount", &versions.gpus);
}

}  // namespace

Versions AskVersions() {
  Versions versions;
  AskLibtorch(versions);
  AskLoadedLibraries(versions);
  AskDriver(versions);
  return versions;
}
