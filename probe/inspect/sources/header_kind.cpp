// SPDX-License-Identifier: BSD-3-Clause
#include "header_kind.h"

#include <cstdlib>

#include "../base/paths.h"

namespace inspect {
namespace {

bool HasPrefix(Text text, const Text* begin, const Text* end) {
  for (; begin != end; ++begin) {
    if (StartsWith(text, *begin)) return true;
  }
  return false;
}

bool StartsWithAny(Text text, std::initializer_list<Text> prefixes) {
  return HasPrefix(text, prefixes.begin(), prefixes.end());
}

// In an unknown folder, the file `marker` shows whose header it is.
bool LiesBeside(Text path, Text name, Text marker) {
  if (!EndsWith(path, Join({"/", name}))) return false;
  return IsRegularFile(Join({path.substr(0, path.size() - name.size()), marker}));
}

List<Text> RealFolders(const List<Text>& folders) {
  List<Text> result;
  for (Text folder : folders) {
    char* real = realpath(CString(folder), nullptr);
    if (real != nullptr) result.Add(Join({real, "/"}));
    free(real);
  }
  return result;
}

// The longest match counts: libtorch has one include folder inside another.
Text Below(Text path, const List<Text>& folders) {
  Text name;
  for (Text folder : folders) {
    bool shorter = name.empty() || path.size() - folder.size() < name.size();
    if (StartsWith(path, folder) && shorter) name = path.substr(folder.size());
  }
  return name;
}

// By name: in a C++ source, libtorch's other headers include no CUDA header.
bool IsTorchCuda(Text name) {
  for (Text part : {"cuda", "Cuda", "CUDA", "cudnn", "nccl", "NCCL"}) {
    if (Contains(name, part)) return true;
  }
  return false;
}

}  // namespace

bool IsCudaName(Text name) {
  if (StartsWithAny(name, {"crt/", "nv/", "thrust/", "cub/", "cuda/std/"})) return true;
  for (Text known : {"cuda.h", "cuda_runtime.h", "cuda_runtime_api.h", "cuda_fp16.h", "cuda_bf16.h",
                     "driver_types.h", "vector_types.h", "cublas.h", "cublas_v2.h", "cublasLt.h",
                     "cusparse.h", "cusolverDn.h", "cufft.h", "curand.h", "nvrtc.h"}) {
    if (name == known) return true;
  }
  return false;
}

HeaderKinds::HeaderKinds(const FactReader& request)
    : torch_folders_(RealFolders(request.GetList("scan.torch"))),
      cuda_folders_(RealFolders(request.GetList("scan.cuda"))),
      prefixes_(request.GetList("scan.torch_prefix")) {
  if (prefixes_.empty()) prefixes_ = {"torch/", "ATen/", "c10/", "caffe2/", "THC/"};
}

bool HeaderKinds::IsTorch(Text path, Text name, HeaderKind* result) const {
  Text below = Below(path, torch_folders_);
  if (HasPrefix(below, prefixes_.begin(), prefixes_.end())) {
    result->name = below;
    return true;
  }
  if (!HasPrefix(name, prefixes_.begin(), prefixes_.end())) return false;
  return path.empty() || LiesBeside(path, name, "torch/version.h");
}

bool HeaderKinds::IsCuda(Text path, Text name, FolderKind kind, HeaderKind* result) const {
  Text below = Below(path, cuda_folders_);
  if (below.empty()) {
    if (!IsCudaName(name)) return false;
    return path.empty() || LiesBeside(path, name, "cuda_runtime_api.h");
  }
  if (StartsWith(below, "cccl/")) below.remove_prefix(5);
  result->name = below;
  // A distribution keeps CUDA's headers among all others: only the name tells.
  return kind != FolderKind::kCompiler || IsCudaName(below) || StartsWith(below, "cuda");
}

HeaderKind HeaderKinds::Of(Text path, Text name, FolderKind kind) const {
  HeaderKind result;
  result.name = name;
  bool* is = result.subjects;
  is[kTorch] = IsTorch(path, name, &result);
  if (is[kTorch]) {
    is[kTorchWhole] = !StartsWithAny(result.name, {"torch/csrc/stable/", "torch/headeronly/"});
    result.torch_cuda = IsTorchCuda(result.name);
    return result;
  }
  is[kCuda] = IsCuda(path, name, kind, &result);
  is[kThrust] = is[kCuda] && StartsWithAny(result.name, {"thrust/", "cub/"});
  Text file = FileOf(result.name);
  is[kCudaRuntime] = is[kCuda] && (file == "cuda_runtime.h" || file == "cuda_runtime_api.h");
  is[kCudnn] = StartsWith(file, "cudnn") && EndsWith(file, ".h");
  return result;
}

}  // namespace inspect
