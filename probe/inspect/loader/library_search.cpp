// SPDX-License-Identifier: BSD-3-Clause
// The part of Closure that knows the loader's search order.
#include <cerrno>
#include <cstring>

#include "../base/library_name.h"
#include "../base/paths.h"
#include "elf_closure.h"

namespace inspect {
namespace {

// TryFile: the loader does not look in the remaining folders of this list.
constexpr size_t kNextList = Closure::kNowhere - 1;

// This process has reached a limit of its own: the file is there, and the loader would take it.
bool IsOwnLimit(int error) { return error == ENOMEM || error == EMFILE || error == ENFILE; }

}  // namespace

// A library that may be in a file we cannot read is not missing: it is found, and unknown.
size_t Closure::Search(Text name, size_t requester) {
  unread_path_ = {};
  size_t found = SearchLists(name, requester);
  if (found == kNextList) found = kNowhere;
  if (found != kNowhere || unread_path_.empty()) return found;
  auto library = new LoadedLibrary;
  library->status = ElfStatus::kUnreadable;
  library->image.problem = Join({strerror(unread_error_)});
  library->path = unread_path_;
  return AddLibrary(library, name, requester, "given");
}

// The loader's order: ld.so(8), and glibc's elf/dl-load.c where the manual page is silent.
size_t Closure::SearchLists(Text name, size_t requester) {
  if (Contains(name, "/")) {
    List<Text> paths = ExpandFolders(name, "", FolderOf(libraries_[requester]->path), loader_);
    return paths.empty() ? kNowhere : TryFile(paths[0], name, requester, "given");
  }
  if (name == FileOf(loader_.interpreter)) {
    return TryFile(loader_.interpreter, name, requester, "default");
  }
  const ElfImage& image = libraries_[requester]->image;
  size_t found = image.runpath.empty() ? TryRpath(name, requester) : kNowhere;
  if (found == kNowhere) found = TryFolders(loader_.library_path, name, requester, "env");
  if (found == kNowhere) {
    found = TryFolders(libraries_[requester]->runpath, name, requester, "runpath");
  }
  if (found == kNowhere) found = TryCache(name, requester);
  if (found == kNowhere && !image.no_default_folders) {
    found = TryFolders(loader_.default_folders, name, requester, "default");
  }
  return found;
}

// Tries the DT_RPATH of the requester, of its requester, and so on up to the program. A DT_RUNPATH
// hides only the DT_RPATH of the same file.
size_t Closure::TryRpath(Text name, size_t requester) {
  for (size_t owner = requester;; owner = libraries_[owner]->requester) {
    size_t found = TryFolders(libraries_[owner]->rpath, name, requester, "rpath");
    if (found != kNowhere || owner == 0) return found;
  }
}

size_t Closure::TryCache(Text name, size_t requester) {
  int error = loader_.cache.error();
  if (error != 0) return SkipUnreadable(loader_.cache.path(), name, error);
  Text path = loader_.cache.Find(name, loader_.machine, loader_.hwcaps);
  if (path.empty()) return kNowhere;
  if (libraries_[requester]->image.no_default_folders) {
    for (Text folder : loader_.default_folders) {
      if (FolderOf(path) == folder) return kNowhere;
    }
  }
  return TryFile(path, name, requester, "cache");
}

size_t Closure::TryFolders(const List<Text>& folders, Text name, size_t requester, Text via) {
  for (Text folder : folders) {
    if (!libraries_[requester]->image.budget.Take(8 + folder.size() / 4)) return kNowhere;
    FileIdentity identity = watch_->Note(folder);
    if (identity.absent() || (identity.exists() && !identity.folder())) continue;
    Text better = Join({folder, "/glibc-hwcaps"});
    bool has_better = !loader_.hwcaps.empty() && watch_->Note(better).folder();
    for (size_t i = 0; has_better && i < loader_.hwcaps.size(); ++i) {
      Text path = Join({better, "/", loader_.hwcaps[i]});
      if (!watch_->Note(path).folder()) continue;
      size_t found = TryFile(Join({path, "/", name}), name, requester, via);
      if (found != kNowhere) return found == kNextList ? kNowhere : found;
    }
    size_t found = TryFile(Join({folder, "/", name}), name, requester, via);
    if (found != kNowhere) return found == kNextList ? kNowhere : found;
  }
  return kNowhere;
}

// Keeps the first such file. The loader looks on in the next folder if it may not read a file, and
// in the next list after any other error.
size_t Closure::SkipUnreadable(Text path, Text name, int error) {
  // In a folder that may not be read, the driver's library is as absent as anywhere else.
  bool maybe = !IsDriverLibrary(name) || IdentityOf(path).exists();
  if (maybe && unread_path_.empty()) {
    unread_path_ = path;
    unread_error_ = error;
  }
  return error == EACCES ? kNowhere : kNextList;
}

size_t Closure::TryFile(Text path, Text name, size_t requester, Text via) {
  // Two calls of the system, and the path, copied twice.
  if (!libraries_[requester]->image.budget.Take(40 + path.size())) return kNowhere;
  auto library = new LoadedLibrary;
  library->image.budget.CountIn(&budget_);
  library->path = path;
  library->status = OpenElf(path, loader_.machine, &library->image);
  ElfStatus status = library->status;
  int error = library->image.file.error();
  size_t found = kNowhere;
  if (status != ElfStatus::kAbsent) watch_->Note(path);
  if (status == ElfStatus::kUnreadable && !IsOwnLimit(error)) {
    found = SkipUnreadable(path, name, error);
  } else if (status != ElfStatus::kAbsent && status != ElfStatus::kOtherMachine) {
    const FileIdentity& identity = library->image.file.identity();
    for (size_t i = 1; i < libraries_.size() && found == kNowhere; ++i) {
      if (libraries_[i]->image.file.identity().SameFile(identity)) found = i;
    }
    if (found == kNowhere) return AddLibrary(library, name, requester, via);
    Know(name, found);
  }
  delete library;
  return found;
}

}  // namespace inspect
