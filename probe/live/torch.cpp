// SPDX-License-Identifier: BSD-3-Clause
//
// The libtorch part of the live probe: a program built as the user's own would be. That it links shows that compiler, C++
// standard, string ABI and libraries go together; that it starts, that everything is found; then it multiplies two
// small matrices on the CPU and on each visible GPU and compares. Prints facts.
//
// Everything beyond the link goes through dlsym, so that one source serves every libtorch: what a release does not
// have is left out, never a failure. The exit status says only whether the program came to its end.

#include <dlfcn.h>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>

// The light one of libtorch's own headers (0.7 s; torch/torch.h takes a minute): shows that they compile.
#if defined(__has_include)
#if __has_include(<torch/csrc/inductor/aoti_torch/c/shim.h>)
#include <torch/csrc/inductor/aoti_torch/c/shim.h>
#endif
#endif

// ATen/Version.h declares this in every release from 1.13 to 2.15, but includes ATen/Context.h with it.
namespace at {
std::string show_config();
}

namespace {

template <typename Function>
Function Find(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

// libtorch's stable C interface (torch/csrc/inductor/aoti_torch/c/shim.h, from 2.1 on; "MUST MAINTAIN ABI
// compatibility"): a tensor is an opaque pointer, a result of 0 is success.
using Tensor = void*;
struct Shim {
  int32_t (*cpu)() = Find<int32_t (*)()>("aoti_torch_device_type_cpu");
  int32_t (*cuda)() = Find<int32_t (*)()>("aoti_torch_device_type_cuda");
  int32_t (*float32)() = Find<int32_t (*)()>("aoti_torch_dtype_float32");
  int32_t (*empty)(int64_t, const int64_t*, const int64_t*, int32_t, int32_t, int32_t, Tensor*) =
      Find<decltype(empty)>("aoti_torch_empty_strided");
  int32_t (*data)(Tensor, void**) = Find<decltype(data)>("aoti_torch_get_data_ptr");
  int32_t (*copy)(Tensor, Tensor, int32_t) = Find<decltype(copy)>("aoti_torch_copy_");
  int32_t (*multiply)(Tensor, Tensor, Tensor) = Find<decltype(multiply)>("aoti_torch_mm_out");
  bool complete() const { return cpu && cuda && float32 && empty && data && copy && multiply; }
};

constexpr int kSize = 64;

// A square matrix on a device. Never freed: the program is about to end.
Tensor Matrix(const Shim& shim, int32_t device_type, int32_t device) {
  const int64_t sizes[] = {kSize, kSize};
  const int64_t strides[] = {kSize, 1};
  Tensor tensor = nullptr;
  if (shim.empty(2, sizes, strides, shim.float32(), device_type, device, &tensor) != 0) return nullptr;
  return tensor;
}

float* Data(const Shim& shim, Tensor tensor) {
  void* data = nullptr;
  return tensor && shim.data(tensor, &data) == 0 ? static_cast<float*>(data) : nullptr;
}

// Small integers: the product is exact in any order of the sums, TF32 included.
float Left(int row, int column) { return static_cast<float>((row + 2 * column) % 5); }
float Right(int row, int column) { return static_cast<float>((3 * row + column) % 7); }

bool Correct(const float* product) {
  for (int row = 0; row < kSize; ++row) {
    for (int column = 0; column < kSize; ++column) {
      float sum = 0;
      for (int i = 0; i < kSize; ++i) sum += Left(row, i) * Right(i, column);
      if (product[row * kSize + column] != sum) return false;
    }
  }
  return true;
}

const char* MultiplyOnCpu(const Shim& shim, Tensor left, Tensor right, Tensor product) {
  float* a = Data(shim, left);
  float* b = Data(shim, right);
  float* c = Data(shim, product);
  if (!a || !b || !c) return "no memory";
  for (int i = 0; i < kSize * kSize; ++i) {
    a[i] = Left(i / kSize, i % kSize);
    b[i] = Right(i / kSize, i % kSize);
  }
  if (shim.multiply(product, left, right) != 0) return "the matrix product failed";
  return Correct(c) ? "ok" : "the matrix product is wrong";
}

const char* MultiplyOnGpu(const Shim& shim, Tensor left, Tensor right, Tensor product, int gpu) {
  Tensor a = Matrix(shim, shim.cuda(), gpu);
  Tensor b = Matrix(shim, shim.cuda(), gpu);
  Tensor c = Matrix(shim, shim.cuda(), gpu);
  if (!a || !b || !c) return "no tensor could be made there";
  if (shim.copy(a, left, 0) != 0 || shim.copy(b, right, 0) != 0) return "the copy to it failed";
  if (shim.multiply(c, a, b) != 0) return "the matrix product failed";
  float* result = Data(shim, product);
  std::memset(result, 0, sizeof(float) * kSize * kSize);
  if (shim.copy(product, c, 0) != 0) return "the copy from it failed";
  return Correct(result) ? "ok" : "the matrix product is wrong";
}

// `CUDA_VERSION=13.0,` of libtorch's build settings.
void PrintSetting(const std::string& config, const char* name, const char* fact) {
  const std::string key = std::string(name) + "=";
  const std::size_t at = config.find(key);
  if (at == std::string::npos) return;
  const std::size_t start = at + key.size();
  const std::string value = config.substr(start, config.find_first_of(", \n", start) - start);
  if (!value.empty()) std::printf("%s=%s\n", fact, value.c_str());
}

// The copies that this process loaded, whichever they are.
void PrintLoadedVersions() {
  int version = 0;
  auto get_cuda = Find<int (*)(int*)>("cudaRuntimeGetVersion");
  if (get_cuda && get_cuda(&version) == 0) {
    std::printf("live.torch.cuda_loaded=%d.%d\n", version / 1000, version % 1000 / 10);
  }
  if (auto get_cudnn = Find<std::size_t (*)()>("cudnnGetVersion")) {
    const int cudnn = static_cast<int>(get_cudnn());
    const int scale = cudnn >= 90000 ? 10000 : 1000;
    std::printf("live.torch.cudnn_loaded=%d.%d.%d\n", cudnn / scale, cudnn % scale / 100, cudnn % 100);
  }
}

}  // namespace

int main() {
  const std::string config = at::show_config();
  PrintSetting(config, "CUDA_VERSION", "live.torch.cuda");
  PrintSetting(config, "CUDNN_VERSION", "live.torch.cudnn");
  PrintLoadedVersions();
  const Shim shim;
  if (!shim.complete()) return 0;
  Tensor left = Matrix(shim, shim.cpu(), 0);
  Tensor right = Matrix(shim, shim.cpu(), 0);
  Tensor product = Matrix(shim, shim.cpu(), 0);
  std::printf("live.torch.cpu=%s\n", MultiplyOnCpu(shim, left, right, product));
  std::fflush(stdout);
  int gpus = 0;
  auto count = Find<int (*)(int*)>("cudaGetDeviceCount");
  const int counted = count ? count(&gpus) : 0;
  if (counted != 0) {
    std::printf("live.torch.no_gpu=%d\n", counted);
    gpus = 0;
  }
  for (int gpu = 0; gpu < gpus; ++gpu) {
    std::printf("live.torch.gpu.%d=%s\n", gpu, MultiplyOnGpu(shim, left, right, product, gpu));
    std::fflush(stdout);
  }
  return 0;
}
