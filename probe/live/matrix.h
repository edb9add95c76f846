// SPDX-License-Identifier: BSD-3-Clause
//
// A matrix product through libtorch's stable C interface, found by dlsym, on the CPU and on a GPU.

#ifndef TORCHCUDA_LIVE_MATRIX_H_
#define TORCHCUDA_LIVE_MATRIX_H_

#include <dlfcn.h>

#include <cstdint>
#include <cstring>

namespace live {

template <typename Function>
inline Function Find(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

// libtorch's stable C interface (torch/csrc/inductor/aoti_torch/c/shim.h, "MUST MAINTAIN ABI
// compatibility"): a tensor is an opaque pointer, a result of 0 is success.
using Tensor = void*;
struct Shim {
  int32_t (*cpu)() = Find<int32_t (*)()>("aoti_torch_device_type_cpu");
  int32_t (*cuda)() = Find<int32_t (*)()>("aoti_torch_device_type_cuda");
  int32_t (*float32)() = Find<int32_t (*)()>("aoti_torch_dtype_float32");
  int32_t (*empty)(int64_t, const int64_t*, const int64_t*, int32_t, int32_t, int32_t,
                   Tensor*) = Find<decltype(empty)>("aoti_torch_empty_strided");
  int32_t (*data)(Tensor, void**) = Find<decltype(data)>("aoti_torch_get_data_ptr");
  int32_t (*copy)(Tensor, Tensor, int32_t) = Find<decltype(copy)>("aoti_torch_copy_");
  int32_t (*multiply)(Tensor, Tensor, Tensor) = Find<decltype(multiply)>("aoti_torch_mm_out");
  int32_t (*destroy)(Tensor) = Find<decltype(destroy)>("aoti_torch_delete_tensor_object");
  // Never called. Its presence (2.5 and newer) shows that the interface has its stable form.
  void (*settled)() = Find<void (*)()>("aoti_torch_create_tensor_from_blob_v2");
  bool complete() const {
    return settled && cpu && cuda && float32 && empty && data && copy && multiply && destroy;
  }
};

constexpr int kSize = 64;

// A square matrix on a device. Null if there is no memory.
class Matrix {
 public:
  Matrix(const Shim& shim, int32_t device_type, int32_t device) : shim_(shim) {
    const int64_t sizes[] = {kSize, kSize};
    const int64_t strides[] = {kSize, 1};
    if (shim.empty(2, sizes, strides, shim.float32(), device_type, device, &tensor_) != 0)
      tensor_ = nullptr;
  }
  ~Matrix() {
    if (tensor_) shim_.destroy(tensor_);
  }
  Matrix(const Matrix&) = delete;
  Matrix& operator=(const Matrix&) = delete;
  operator Tensor() const { return tensor_; }

 private:
  const Shim& shim_;
  Tensor tensor_ = nullptr;
};

inline float* Data(const Shim& shim, Tensor tensor) {
  void* data = nullptr;
  return tensor && shim.data(tensor, &data) == 0 ? static_cast<float*>(data) : nullptr;
}

// Small integers: the product is exact in any summation order, also with TF32.
inline float Left(int row, int column) { return static_cast<float>((row + 2 * column) % 5); }
inline float Right(int row, int column) { return static_cast<float>((3 * row + column) % 7); }

inline bool Correct(const float* product) {
  for (int row = 0; row < kSize; ++row) {
    for (int column = 0; column < kSize; ++column) {
      float sum = 0;
      for (int i = 0; i < kSize; ++i) sum += Left(row, i) * Right(i, column);
      if (product[row * kSize + column] != sum) return false;
    }
  }
  return true;
}

inline const char* MultiplyOnCpu(const Shim& shim, Tensor left, Tensor right, Tensor product) {
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

inline const char* MultiplyOnGpu(const Shim& shim, Tensor left, Tensor right, Tensor product,
                                 int gpu) {
  const Matrix a(shim, shim.cuda(), gpu);
  const Matrix b(shim, shim.cuda(), gpu);
  const Matrix c(shim, shim.cuda(), gpu);
  if (!a || !b || !c) return "no tensor could be made there";
  if (shim.copy(a, left, 0) != 0 || shim.copy(b, right, 0) != 0) return "the copy to it failed";
  if (shim.multiply(c, a, b) != 0) return "the matrix product failed";
  float* result = Data(shim, product);
  std::memset(result, 0, sizeof(float) * kSize * kSize);
  if (shim.copy(product, c, 0) != 0) return "the copy from it failed";
  return Correct(result) ? "ok" : "the matrix product is wrong";
}

}  // namespace live

#endif  // TORCHCUDA_LIVE_MATRIX_H_
