// SPDX-License-Identifier: BSD-3-Clause
//
// Calls example::axpy on the CPU, and on a visible GPU, and checks the results. Exit code: 0 right,
// 1 wrong.
#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/add.h>
#include <ATen/ops/allclose.h>
#include <ATen/ops/rand.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>

#include <iostream>

namespace {

using AxpySignature = at::Tensor(const at::Tensor&, const at::Tensor&, double);

// Finds the operator by name, as TorchScript and Python do; needs no header of libaxpy.
bool RightOn(c10::Device device) {
  const auto axpy =
      c10::Dispatcher::singleton().findSchemaOrThrow("example::axpy", "").typed<AxpySignature>();
  const at::Tensor x = at::rand({1000, 3});
  const at::Tensor y = at::rand({1000, 3});
  const at::Tensor out = axpy.call(x.to(device), y.to(device), 2.0).cpu();
  const bool right = at::allclose(out, at::add(y, x, 2.0));
  std::cout << "axpy on " << device << ": " << (right ? "right" : "WRONG") << '\n';
  return right;
}

bool GpuVisible() {
  const auto cuda = c10::DeviceType::CUDA;
  return c10::impl::hasDeviceGuardImpl(cuda) &&
         c10::impl::getDeviceGuardImpl(cuda)->deviceCount() > 0;
}

}  // namespace

int main() {
  try {
    bool right = RightOn(c10::Device("cpu"));
    if (GpuVisible()) {
      right = RightOn(c10::Device("cuda:0")) && right;
    } else {
      std::cout << "axpy on cuda: not tried, no GPU is visible\n";
    }
    return right ? 0 : 1;
  } catch (const c10::Error& error) {
    std::cerr << error.what_without_backtrace() << '\n';
    return 1;
  }
}
