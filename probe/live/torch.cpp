// SPDX-License-Identifier: BSD-3-Clause
//
// The libtorch trial program, built as the user's program would be. If it links, compiler, C++
// standard, string ABI and libraries fit together. If it starts, every library was found. It
// multiplies two small matrices on the CPU and on each visible GPU, compares, and prints facts.
//
// Everything beyond the link goes through dlsym: one source serves every libtorch, and what a
// release lacks is skipped. `done` is the last line: what fails after it is no fault of the
// program.

#include <cstdio>
#include <string>

#include "matrix.h"

// Two light headers of libtorch: the macros that all others include, and the first that needs
// libtorch's C++ standard (2.1 and newer). torch/torch.h takes a minute to compile.
#if defined(__has_include)
#if __has_include(<c10/macros/Macros.h>)
#include <c10/macros/Macros.h>
#endif
#if __has_include(<c10/util/bit_cast.h>)
#include <c10/util/bit_cast.h>
#endif
#endif

// ATen/Version.h declares this in every release from 1.13 to 2.15, but also includes
// ATen/Context.h.
namespace at {
std::string show_config();
}

namespace {

using live::Find;

// `CUDA_VERSION=13.0,` of libtorch's build settings.
void PrintSetting(const std::string& config, const char* name, const char* fact) {
  const std::string key = std::string(name) + "=";
  const std::size_t at = config.find(key);
  if (at == std::string::npos) return;
  const std::size_t start = at + key.size();
  const std::string value = config.substr(start, config.find_first_of(", \n", start) - start);
  if (!value.empty()) std::printf("%s=%s\n", fact, value.c_str());
}

// The copies that this process loaded.
void PrintLoadedVersions() {
  int version = 0;
  auto get_cuda = Find<int (*)(int*)>("cudaRuntimeGetVersion");
  if (get_cuda && get_cuda(&version) == 0) {
    std::printf("live.torch.cuda_loaded=%d.%d\n", version / 1000, version % 1000 / 10);
  }
  if (auto get_cudnn = Find<std::size_t (*)()>("cudnnGetVersion")) {
    const int cudnn = static_cast<int>(get_cudnn());
    const int scale = cudnn >= 90000 ? 10000 : 1000;
    std::printf("live.torch.cudnn_loaded=%d.%d.%d\n", cudnn / scale, cudnn % scale / 100,
                cudnn % 100);
  }
}

void PrintFacts() {
  using live::Matrix;
  using live::Shim;
  const std::string config = at::show_config();
  PrintSetting(config, "CUDA_VERSION", "live.torch.cuda");
  PrintSetting(config, "CUDNN_VERSION", "live.torch.cudnn");
  PrintLoadedVersions();
  const Shim shim;
  if (!shim.complete()) return;
  const Matrix left(shim, shim.cpu(), 0);
  const Matrix right(shim, shim.cpu(), 0);
  const Matrix product(shim, shim.cpu(), 0);
  std::printf("live.torch.cpu=%s\n", live::MultiplyOnCpu(shim, left, right, product));
  std::fflush(stdout);
  int gpus = 0;
  auto count = Find<int (*)(int*)>("cudaGetDeviceCount");
  const int counted = count ? count(&gpus) : 0;
  if (counted != 0) {
    std::printf("live.torch.no_gpu=%d\n", counted);
    gpus = 0;
  }
  for (int gpu = 0; gpu < gpus && gpu < 64; ++gpu) {
    std::printf("live.torch.gpu.%d=%s\n", gpu,
                live::MultiplyOnGpu(shim, left, right, product, gpu));
    std::fflush(stdout);
  }
}

}  // namespace

int main() {
  PrintFacts();
  std::puts("done");
  std::fflush(stdout);
  return 0;
}
