// SPDX-License-Identifier: BSD-3-Clause
// The part of Closure that knows the loader's search order.
#include "../base/paths.h"
#include "../elf/elf_file.h"
#include "elf_closure.h"

namespace inspect {

// The loader's order: ld.so(8), and glibc's elf/dl-load.c where the manual page is silent.
size_t Closure::Search(Text name, size_t requester) {
  if (Contains(name, "/")) {
    return TryFile(Folders(name, requester)[0], name, requester, "given");
  }
  if (name == FileOf(loader_.interpreter)) {
    return TryFile(loader_.interpreter, name, requester, "default");
  }
  const ElfImage& image = libraries_[requester]->image;
  size_t found = image.runpath.empty() ? TryRpath(name, requester) : kNowhere;
  if (found == kNowhere) found = TryFolders(loader_.library_path, name, requester, "env");
  if (found == kNowhere) {
    found = TryFolders(Folders(image.runpath, requester), name, requester, "runpath");
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
    List<Text> folders = Folders(libraries_[owner]->image.rpath, owner);
    size_t found = TryFolders(folders, name, requester, "rpath");
    if (found != kNowhere || owner == 0) return found;
  }
}

size_t Closure::TryCache(Text name, size_t requester) {
  Text path = loader_.cache.Find(name, loader_.machine, loader_.hwcaps);
  if (path.empty()) return kNowhere;
  if (libraries_[requester]->image.no_default_folders) {
    for (Text folder : loader_.default_folders) {
      if (FolderOf(path) == folder) return kNowhere;
    }
  }
  return TryFile(path, name, requester, "cache");
}

List<Text> Closure::Folders(Text list, size_t owner) const {
  return ExpandFolders(list, ":", FolderOf(libraries_[owner]->path), loader_);
}

size_t Closure::TryFolders(const List<Text>& folders, Text name, size_t requester, Text via) {
  for (Text folder : folders) {
    if (!watch_->Note(folder).folder()) continue;
    Text better = Join({folder, "/glibc-hwcaps"});
    bool has_better = !loader_.hwcaps.empty() && watch_->Note(better).folder();
    for (size_t i = 0; has_better && i < loader_.hwcaps.size(); ++i) {
      Text path = Join({better, "/", loader_.hwcaps[i]});
      if (!watch_->Note(path).folder()) continue;
      size_t found = TryFile(Join({path, "/", name}), name, requester, via);
      if (found != kNowhere) return found;
    }
    size_t found = TryFile(Join({folder, "/", name}), name, requester, via);
    if (found != kNowhere) return found;
  }
  return kNowhere;
}

size_t Closure::TryFile(Text path, Text name, size_t requester, Text via) {
  auto library = new LoadedLibrary;
  ElfStatus status = OpenElf(path, loader_.machine, &library->image);
  size_t found = kNowhere;
  if (status != ElfStatus::kAbsent) watch_->Note(path);
  if (status == ElfStatus::kGood || status == ElfStatus::kBroken) {
    const FileIdentity& identity = library->image.file.identity();
    for (size_t i = 1; i < libraries_.size() && found == kNowhere; ++i) {
      if (libraries_[i]->image.file.identity().SameFile(identity)) found = i;
    }
    if (found != kNowhere) {
      libraries_[found]->names.Add(name);
    } else {
      library->broken = status == ElfStatus::kBroken;
      library->path = path;
      library->names.Add(path);
      library->names.Add(name);
      library->requester = requester;
      library->via = via;
      libraries_.Add(library);
      return libraries_.size() - 1;
    }
  }
  delete library;
  return found;
}

}  // namespace inspect
