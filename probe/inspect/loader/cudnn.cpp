// SPDX-License-Identifier: BSD-3-Clause
#include "cudnn.h"

#include <cstdlib>
#include <cstring>

#include "../base/folder.h"
#include "../base/library_name.h"
#include "../base/mapped_file.h"
#include "../base/paths.h"
#include "../elf/elf_file.h"
#include "../elf/elf_section.h"
#include "cudnn_version.h"

namespace inspect {
namespace {

constexpr Text kPrefix = "libcudnn_";

size_t FindCudnn(const Closure& closure) {
  for (size_t i = 1; i < closure.size(); ++i) {
    const LoadedLibrary& library = closure[i];
    if (library.known() && ParseLibraryName(library.path).stem == "cudnn") return i;
  }
  return Closure::kNowhere;
}

// No cuDNN has as many parts, nor parts with such long names.
constexpr size_t kMostParts = 64;
constexpr size_t kLongestPart = 64;

bool HasWord(Text words, Text wanted) {
  return Contains(Join({" ", words, " "}), Join({" ", wanted, " "}));
}

// libcudnn and libcudnn_graph open sub-libraries by name: `libcudnn_ops.so` plus the major.
void AddNames(ByteView file, TextBuilder* parts) {
  constexpr Text kStart("\0libcudnn_", 10);
  ByteView constants = FindSection(file, ".rodata");
  Text all = constants.empty() ? file.text() : constants.text();
  size_t count = 0;
  for (size_t at = all.find(kStart); at != all.npos; at = all.find(kStart, at + 1)) {
    Text text = all.substr(at + 1 + kPrefix.size(), kLongestPart);
    Text part = text.substr(0, text.find(".so"));
    bool whole = part.size() < text.size() && !part.empty() && !Contains(part, Text("\0", 1));
    if (!whole || count > kMostParts || HasWord(parts->text(), part)) continue;
    parts->AddWord(part);
    ++count;
  }
}

// Sub-libraries beside libcudnn, and those that the loader takes from another folder.
class Parts {
 public:
  Parts(Closure* closure, size_t cudnn) : closure_(closure), cudnn_(cudnn) {
    path_ = (*closure)[cudnn].path;
    major_ = ParseLibraryName(path_).major;
    for (Text file : ListFolder(FolderOf(path_), kPrefix, Join({".so.", major_}), &error_)) {
      present_.AddWord(file.substr(kPrefix.size(), file.find(".so") - kPrefix.size()));
    }
  }

  // Why libcudnn's folder could not be read; 0 if it could.
  int error() const { return error_; }

  // False if the answer depends on files that the closure does not watch.
  bool Write(FactWriter* facts) {
    TextBuilder named;
    MappedFile graph;
    AddNames((*closure_)[cudnn_].image.file.bytes(), &named);
    if (graph.Open(In(FolderOf(path_), "graph"))) AddNames(graph.bytes(), &named);
    TextBuilder missing, mixed;
    Text elsewhere;
    for (Text part : SplitWords(Join({present_.text(), " ", named.text()}))) {
      bool here = IdentityOf(In(FolderOf(path_), part)).exists();
      if (HasWord(missing.text(), part) || HasWord(mixed.text(), part)) continue;
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
  Text Name(Text part) const { return Join({kPrefix, part, ".so.", major_}); }
  Text In(Text folder, Text part) const { return Join({folder, "/", Name(part)}); }

  // The folder the loader takes this part from, if another cuDNN is there. LD_LIBRARY_PATH comes
  // before libcudnn's own folder, if that has a DT_RUNPATH.
  Text OtherFolder(Text part, bool here) {
    size_t at = closure_->Load(Name(part), cudnn_);
    if (at == Closure::kNowhere) return {};
    Text own = FolderOf(path_);
    Text other = FolderOf((*closure_)[at].path);
    char* real = realpath(CString(path_), nullptr);
    Text behind = FolderOf(real != nullptr ? Text(real) : path_);
    FileIdentity folder = IdentityOf(other);
    if (folder.SameFile(IdentityOf(own)) || folder.SameFile(IdentityOf(behind))) return {};
    Text version = CudnnVersionOf(In(own, "graph"));
    Text other_version = CudnnVersionOf(In(other, "graph"));
    bool differs = version != other_version;
    if (version.empty() || other_version.empty()) {  // the sizes of two builds differ
      differs = !here || IdentityOf(In(own, part)).size != IdentityOf(In(other, part)).size;
    }
    return differs ? CleanPath(other) : "";
  }

  Closure* closure_;
  size_t cudnn_;
  Text path_, major_;
  int error_ = 0;
  TextBuilder present_;
};

}  // namespace

bool WriteCudnn(Closure* closure, UnreadFiles* unread, FactWriter* facts) {
  size_t at = FindCudnn(*closure);
  if (at == Closure::kNowhere) return true;
  Text path = (*closure)[at].path;
  facts->Add("cudnn.library", CleanPath(path));
  Parts parts(closure, at);
  bool watched = true;
  if (parts.error() == 0) {
    watched = parts.Write(facts);
  } else {
    unread->Add(CleanPath(FolderOf(path)), Join({strerror(parts.error())}));
  }
  if ((*closure)[at].image.machine != OwnMachine()) return watched;
  return AskCudnn(path, facts) && watched;
}

}  // namespace inspect
