// SPDX-License-Identifier: BSD-3-Clause
#include "cudnn_version.h"

#include "../base/guarded_task.h"
#include "../base/library_name.h"
#include "../base/shared_library.h"

namespace inspect {
namespace {

constexpr int kCudnnSeconds = 15;
constexpr char kCudnnKeys[] = "cudnn.error cudnn.version cudnn.cuda";

// Prototypes: cudnn_graph.h of cuDNN 9 and cudnn_ops_infer.h of cuDNN 8.
void CallCudnn(Text path, FactWriter* facts) {
  SharedLibrary cudnn(path);
  facts->Add("cudnn.error", cudnn.error());
  auto version = cudnn.Symbol<size_t()>("cudnnGetVersion");
  auto runtime = cudnn.Symbol<size_t()>("cudnnGetCudartVersion");
  if (version != nullptr)
    facts->Add("cudnn.version", CudnnVersion(static_cast<int64_t>(version())));
  if (runtime != nullptr) facts->Add("cudnn.cuda", CudaVersion(static_cast<int64_t>(runtime())));
}

}  // namespace

bool AskCudnn(Text library, FactWriter* facts) {
  GuardedTask task;
  task.Start(CallCudnn, library);
  FactWriter found;
  bool answered = task.Finish(kCudnnSeconds, kCudnnKeys, &found).empty();
  facts->AddLines(found.text());
  return answered && FactReader(found.text()).Get("cudnn.error").empty();
}

Text CudnnVersionOf(Text library) {
  FactWriter facts;
  AskCudnn(library, &facts);
  return FactReader(facts.text()).Get("cudnn.version");
}

Text CudnnVersion(int64_t number) {
  int64_t scale = number >= 90000 ? 100 : 10;
  if (number < 1000) return {};
  return Join({Number(number / (scale * 100)), ".", Number(number / 100 % scale), ".",
               Number(number % 100)});
}

}  // namespace inspect
