// SPDX-License-Identifier: BSD-3-Clause
// Whether a header is libtorch's, CUDA's or cuDNN's.
#pragma once

#include "../base/facts.h"
#include "include_folders.h"

namespace inspect {

// What is asked of a source, in the order of kSubjectNames.
enum Subject { kTorch, kTorchWhole, kCuda, kCudaRuntime, kCudnn, kThrust, kSubjectCount };
constexpr Text kSubjectNames[] = {"torch",        "torch_whole", "cuda",
                                  "cuda_runtime", "cudnn",       "thrust"};

struct HeaderKind {
  bool subjects[kSubjectCount] = {};
  bool torch_cuda = false;  // a libtorch header that may include CUDA's
  // Relative to the include folder of libtorch or CUDA; for other headers, as included.
  Text name;
};

class HeaderKinds {
 public:
  // `scan.torch.<n>`, `scan.cuda.<n>`: the include folders of libtorch and CUDA.
  // `scan.torch_prefix.<n>`: the prefixes of libtorch's header names, if not the default.
  explicit HeaderKinds(const FactReader& request);

  // `path`: from realpath(); empty if the header was not found. `name`: as included. `kind`: of the
  // folder it was found in.
  HeaderKind Of(Text path, Text name, FolderKind kind) const;

 private:
  bool IsTorch(Text path, Text name, HeaderKind* result) const;
  bool IsCuda(Text path, Text name, FolderKind kind, HeaderKind* result) const;

  List<Text> torch_folders_;
  List<Text> cuda_folders_;
  List<Text> prefixes_;
};

// A name that only CUDA's headers use.
bool IsCudaName(Text name);

}  // namespace inspect
