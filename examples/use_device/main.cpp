// SPDX-License-Identifier: BSD-3-Clause
//
// Makes a random tensor on the first GPU; if that fails, on the CPU, and prints why.

// These headers compile in seconds; <torch/torch.h> has everything, and takes a minute.
#include <ATen/core/Formatting.h>
#include <ATen/core/Tensor.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <ATen/ops/rand.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>

#include <cstdlib>
#include <iostream>
#include <string>

#include "driver.h"

namespace {

std::string Version(long number) {
  return std::to_string(number / 1000) + "." + std::to_string(number % 1000 / 10);
}

std::string FirstLine(const std::string& text) { return text.substr(0, text.find('\n')); }

// Why no GPU can be used, as far as it shows without trying; empty if nothing speaks against it.
std::string WhyNot(const Driver& driver) {
  if (!c10::impl::hasDeviceGuardImpl(c10::DeviceType::CUDA)) {
    return "this libtorch is a CPU-only build";
  }
  if (!driver.error.empty() && driver.cuda == 0) return driver.error;
  const long built_for = at::detail::getCUDAHooks().versionCUDART();
  if (driver.cuda / 1000 < built_for / 1000) {
    return "the NVIDIA driver is too old: it supports CUDA " + Version(driver.cuda) +
           ", this libtorch was built for CUDA " + Version(built_for);
  }
  if (!driver.error.empty()) return driver.error;
  if (driver.gpus.empty()) {
    const char* visible = std::getenv("CUDA_VISIBLE_DEVICES");
    return "no GPU is visible" + (visible ? std::string(": CUDA_VISIBLE_DEVICES=") + visible : "");
  }
  return "";
}

// The first computation shows what no version does: whether libtorch has kernels for this GPU.
at::Tensor Random(c10::Device device) {
  at::Tensor tensor = at::rand({3, 4}, at::TensorOptions(device));
  static_cast<void>(tensor.cpu());  // reports a failed kernel at the latest
  return tensor;
}

std::string WhyFailed(const c10::Error& error, const Gpu& gpu) {
  const std::string message = error.what_without_backtrace();
  if (message.find("no kernel image") == std::string::npos) return FirstLine(message);
  return "this libtorch has no kernels for " + gpu.name + " (compute capability " +
         std::to_string(gpu.major) + "." + std::to_string(gpu.minor) + ")";
}

}  // namespace

int main() {
  const Driver driver = AskDriver();
  std::cout << "devices: " << driver.gpus.size() << '\n';
  if (!driver.gpus.empty()) std::cout << "first:   " << driver.gpus[0].name << '\n';

  std::string why = WhyNot(driver);
  if (why.empty()) {
    try {
      const at::Tensor tensor = Random(c10::Device("cuda:0"));
      std::cout << "running on cuda:0\n" << tensor << '\n';
      return 0;
    } catch (const c10::Error& error) {
      why = WhyFailed(error, driver.gpus[0]);
    }
  }
  std::cout << "running on the CPU: " << why << '\n';
  std::cout << Random(c10::Device("cpu")) << '\n';
}
