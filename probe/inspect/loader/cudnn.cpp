// SPDX-License-Identifier: BSD-3-Clause
#include "cudnn.h"

#include "../base/folder.h"
#include "../base/guarded_task.h"
#include "../base/library_name.h"
#include "../base/paths.h"
#include "../base/shared_library.h"
#include "../elf/elf_file.h"

namespace inspect {
namespace {

constexpr int kCudnnSeconds = 15;
constexpr Text kPrefix = "libcudnn_";

// Prototypes: cudnn_graph.h of cuDNN 9 and cudnn_ops_infer.h of cuDNN 8.
void AskCudnn(Text path, FactWriter* facts) {
  SharedLibrary cudnn(path);
  auto version = cudnn.Symbol<size_t()>("cudnnGetVersion");
  auto runtime = cudnn.Symbol<size_t()>("cudnnGetCudartVersion");
  if (version != nullptr)
    facts->Add("cudnn.version", CudnnVersion(static_cast<int64_t>(version())));
  if (runtime != nullptr) facts->Add("cudnn.cuda", CudaVersion(static_cast<int64_t>(runtime())));
}

size_t FindCudnn(const Closure& closure) {
  for (size_t i = 1; i < closure.size(); ++i) {
    const LoadedLibrary& library = closure[i];
    if (!library.broken && ParseLibraryName(library.path).stem == "cudnn") return i;
  }
  return Closure::kNowhere;
}

// libcudnn opens its sub-libraries by name: `libcudnn_ops.so` plus its major.
Text MissingParts(const LoadedLibrary& library, Text present) {
  TextBuilder missing;
  ByteView bytes = library.image.file.bytes();
  Text all = bytes.text();
  constexpr Text kStart("\0libcudnn_", 10);
  for (size_t at = all.find(kStart); at != all.npos; at = all.find(kStart, at + 1)) {
    Text text = bytes.TextAt(at + 1);
    size_t end = text.find(".so");
    if (end == text.npos) continue;
    Text part = text.substr(kPrefix.size(), end - kPrefix.size());
    Text known = Join({" ", present, " ", missing.text(), " "});
    if (!Contains(known, Join({" ", part, " "}))) missing.AddWord(part);
  }
  return missing.text();
}

// The folder the loader would take the sub-libraries from. With LD_LIBRARY_PATH it may not be
// libcudnn's.
Text OtherFolder(Closure* closure, size_t cudnn, Text parts, Text major) {
  FileIdentity own = IdentityOf(FolderOf((*closure)[cudnn].path));
  for (Text part : SplitWords(parts)) {
    Text name = Join({kPrefix, part, ".so.", major});
    size_t at = closure->Load(name, cudnn);
    if (at == Closure::kNowhere) continue;
    Text folder = FolderOf((*closure)[at].path);
    if (!IdentityOf(folder).SameFile(own)) return CleanPath(folder);
  }
  return {};
}

}  // namespace

bool WriteCudnn(Closure* closure, FactWriter* facts) {
  size_t at = FindCudnn(*closure);
  if (at == Closure::kNowhere) return true;
  Text path = (*closure)[at].path;
  facts->Add("cudnn.library", CleanPath(path));
  Text major = ParseLibraryName(path).major;
  TextBuilder present;
  for (Text file : ListFolder(FolderOf(path), kPrefix, Join({".so.", major}))) {
    present.AddWord(file.substr(kPrefix.size(), file.find(".so") - kPrefix.size()));
  }
  Text parts = present.text();
  Text missing = MissingParts((*closure)[at], parts);
  facts->Add("cudnn.sublibraries", parts);
  facts->Add("cudnn.sublibraries_missing", missing);
  facts->Add("cudnn.elsewhere", OtherFolder(closure, at, Join({parts, " ", missing}), major));
  if ((*closure)[at].image.machine != OwnMachine()) return true;
  GuardedTask task;
  task.Start(AskCudnn, path);
  return task.Finish(kCudnnSeconds, "cudnn.version cudnn.cuda", facts).empty();
}

Text CudnnVersion(int64_t number) {
  int64_t scale = number >= 90000 ? 100 : 10;
  if (number < 1000) return {};
  return Join({Number(number / (scale * 100)), ".", Number(number / 100 % scale), ".",
               Number(number % 100)});
}

}  // namespace inspect
