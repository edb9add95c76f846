// SPDX-License-Identifier: BSD-3-Clause
//
// Exit code: 0 they fit, 1 they do not, 2 could not check (a CPU-only libtorch).
#include <iostream>
#include <string>

#include "versions.h"

namespace {

int misfits = 0;

std::string Cuda(long number) {
  if (number == 0) return "none";
  return std::to_string(number / 1000) + "." + std::to_string(number % 1000 / 10);
}

long CudnnMajor(long number) { return number / (number < 90000 ? 1000 : 10000); }

std::string Cudnn(long number) {
  if (number == 0) return "none";
  const long major = CudnnMajor(number);
  const long rest = number - major * (number < 90000 ? 1000 : 10000);
  return std::to_string(major) + "." + std::to_string(rest / 100) + "." +
         std::to_string(rest % 100);
}

void Line(const char* what, const std::string& value) {
  std::cout << "  " << what << value << '\n';
}

void Misfit(const std::string& sentence) {
  std::cout << "misfit: " << sentence << '\n';
  ++misfits;
}

void Print(const Versions& versions) {
  const std::string nvcc = NVCC_VERSION;
  Line("libtorch was built for CUDA   ", Cuda(versions.built_for_cuda));
  Line("CUDA runtime loaded           ", Cuda(versions.runtime));
  Line("driver supports CUDA up to    ", Cuda(versions.driver));
  Line("GPUs visible                  ", std::to_string(versions.gpus));
  Line("libtorch was built for cuDNN  ", Cudnn(versions.built_for_cudnn));
  Line("cuDNN loaded                  ", Cudnn(versions.cudnn));
  Line("nvcc at configure time        ", nvcc.empty() ? "none" : nvcc);
}

// The major decides: within one, a driver, runtime or cuDNN older than libtorch's mostly works.
void Judge(const Versions& versions) {
  const long major = versions.built_for_cuda / 1000;
  if (versions.runtime != 0 && versions.runtime / 1000 != major) {
    Misfit("the CUDA runtime is " + Cuda(versions.runtime) + ", libtorch needs " +
           std::to_string(major) + ".x");
  }
  if (versions.driver != 0 && versions.driver / 1000 < major) {
    Misfit("the driver supports CUDA " + Cuda(versions.driver) + ", libtorch needs " +
           std::to_string(major) + ".0 or newer");
  } else if (!versions.driver_error.empty()) {
    Misfit("libcuda.so.1 cannot be used: " + versions.driver_error);
  }
  if (versions.cudnn != 0 && versions.built_for_cudnn != 0 &&
      CudnnMajor(versions.cudnn) != CudnnMajor(versions.built_for_cudnn)) {
    Misfit("cuDNN is " + Cudnn(versions.cudnn) + ", libtorch was built for " +
           Cudnn(versions.built_for_cudnn));
  }
}

}  // namespace

int main() {
  const Versions versions = AskVersions();
  Print(versions);
  if (versions.built_for_cuda == 0) {
    std::cout << "could not check: this libtorch is a CPU-only build\n";
    return 2;
  }
  Judge(versions);
  if (misfits > 0) return 1;
  std::cout << "they fit";
  if (versions.driver == 0 && versions.driver_error.empty()) {
    std::cout << "; the driver was not checked (none here): only the CPU can be used";
  } else if (versions.gpus == 0) {
    std::cout << "; no GPU is visible: only the CPU can be used";
  }
  std::cout << '\n';
}
