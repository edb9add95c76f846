// SPDX-License-Identifier: BSD-3-Clause
#include "cudnn.h"

#include <cstdlib>

#include "../base/folder.h"
#include "../base/guarded_task.h"
#include "../base/library_name.h"
#include "../base/mapped_file.h"
#include "../base/paths.h"
#include "../base/shared_library.h"
#include "../elf/elf_file.h"
#include "../elf/elf_section.h"

namespace inspect {
namespace {

constexpr int kCudnnSeconds = 15;
constexpr char kCudnnKeys[] = "cudnn.version cudnn.cuda";
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

// libcudnn and libcudnn_graph open sub-libraries by name: `libcudnn_ops.so` plus the major.
void AddNames(ByteView file, TextBuilder* parts) {
  ByteView constants = FindSection(file, ".rodata");
  if (constants.empty()) constants = file;
  Text all = constants.text();
  for (size_t at = all.find(kPrefix); at != all.npos; at = all.find(kPrefix, at + 1)) {
    if (at == 0 || all[at - 1] != 0) continue;
    Text text = constants.TextAt(at);
    size_t end = text.find(".so");
    if (end == text.npos) continue;
    Text part = text.substr(kPrefix.size(), end - kPrefix.size());
    Text known = Join({" ", parts->text(), " "});
    if (!part.empty() && !Contains(known, Join({" ", part, " "}))) parts->AddWord(part);
  }
}

Text VersionIn(Text library) {
  FactWriter facts;
  GuardedTask task;
  task.Start(AskCudnn, library);
  task.Finish(kCudnnSeconds, kCudnnKeys, &facts);
  return FactReader(facts.text()).Get("cudnn.version");
}

// Sub-libraries beside libcudnn, and those that the loader takes from another folder.
class Parts {
 public:
  Parts(Closure* closure, size_t cudnn)
      : closure_(closure), cudnn_(cudnn), path_((*closure)[cudnn].path) {
    major_ = ParseLibraryName(path_).major;
    for (Text file : ListFolder(FolderOf(path_), kPrefix, Join({".so.", major_}))) {
      present_.AddWord(file.substr(kPrefix.size(), file.find(".so") - kPrefix.size()));
    }
  }

  // False if the answer depends on files that the closure does not watch.
  bool Write(FactWriter* facts) {
    TextBuilder named;
    MappedFile graph;
    AddNames((*closure_)[cudnn_].image.file.bytes(), &named);
    if (graph.Open(In(FolderOf(path_), "graph"))) AddNames(graph.bytes(), &named);
    TextBuilder missing;
    TextBuilder mixed;
    Text elsewhere;
    for (Text part : SplitWords(Join({present_.text(), " ", named.text()}))) {
      bool here = IdentityOf(In(FolderOf(path_), part)).exists();
      Text known = Join({" ", missing.text(), " ", mixed.text(), " "});
      if (Contains(known, Join({" ", part, " "}))) continue;
      Text folder = OtherFolder(part, here);
      if (elsewhere.empty()) elsewhere = folder;
      if (!here) missing.AddWord(part);
      if (here && !folder.empty()) mixed.AddWord(part);
    }
    facts->Add("cudnn.sublibraries", present_.text());
    facts->Add("cudnn.sublibraries_missing", missing.text());
    facts->Add("cudnn.sublibraries_mixed", mixed.text());
    facts->Add("cudnn.elsewhere", elsewhere);
    return elsewhere.empty();
  }

 private:
  Text In(Text folder, Text part) const {
    return Join({folder, "/", kPrefix, part, ".so.", major_});
  }

  // The folder the loader takes this part from, if another cuDNN is there. LD_LIBRARY_PATH comes
  // before libcudnn's own folder, if that has a DT_RUNPATH.
  Text OtherFolder(Text part, bool here) {
    size_t at = closure_->Load(Join({kPrefix, part, ".so.", major_}), cudnn_);
    if (at == Closure::kNowhere) return {};
    Text own = FolderOf(path_);
    Text other = FolderOf((*closure_)[at].path);
    char* real = realpath(CString(path_), nullptr);
    FileIdentity folder = IdentityOf(other);
    bool same = folder.SameFile(IdentityOf(own)) ||
                (real != nullptr && folder.SameFile(IdentityOf(FolderOf(real))));
    free(real);
    if (same) return {};
    Text version = VersionIn(In(own, "graph"));
    Text other_version = VersionIn(In(other, "graph"));
    bool differs = version != other_version;
    if (version.empty() || other_version.empty()) {  // the sizes of two builds differ
      differs = !here || IdentityOf(In(own, part)).size != IdentityOf(In(other, part)).size;
    }
    return differs ? CleanPath(other) : "";
  }

  Closure* closure_;
  size_t cudnn_;
  Text path_;
  Text major_;
  TextBuilder present_;
};

}  // namespace

bool WriteCudnn(Closure* closure, FactWriter* facts) {
  size_t at = FindCudnn(*closure);
  if (at == Closure::kNowhere) return true;
  Text path = (*closure)[at].path;
  facts->Add("cudnn.library", CleanPath(path));
  bool watched = Parts(closure, at).Write(facts);
  if ((*closure)[at].image.machine != OwnMachine()) return watched;
  GuardedTask task;
  task.Start(AskCudnn, path);
  return task.Finish(kCudnnSeconds, kCudnnKeys, facts).empty() && watched;
}

Text CudnnVersion(int64_t number) {
  int64_t scale = number >= 90000 ? 100 : 10;
  if (number < 1000) return {};
  return Join({Number(number / (scale * 100)), ".", Number(number / 100 % scale), ".",
               Number(number % 100)});
}

}  // namespace inspect
