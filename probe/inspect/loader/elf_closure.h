// SPDX-License-Identifier: BSD-3-Clause
// The libraries a program loads, found in the loader's order: breadth first, each once.
#pragma once

#include "../elf/elf_file.h"
#include "loader_path.h"

namespace inspect {

struct LoadedLibrary {
  ElfImage image;
  ElfStatus status = ElfStatus::kGood;
  Text path;             // as the loader opens it; empty for a program that is not built yet
  size_t requester = 0;  // the library that first needed it
  Text via = "given";    // rpath, env, runpath, cache, default, given
  List<Text> rpath;      // the folders of image.rpath
  List<Text> runpath;

  // The loader finds it and stops with an error, or reading it takes more than its budget.
  bool broken() const {
    return status != ElfStatus::kUnreadable && (status != ElfStatus::kGood || image.budget.spent());
  }
  // Whether we know what it needs and defines.
  bool known() const { return status == ElfStatus::kGood && !image.budget.spent(); }
};

struct MissingLibrary {
  Text name;
  size_t requester = 0;
};

// A program: an ELF file, or the libraries it will link (paths, in link order) and its DT_RUNPATH.
struct Program {
  Text file;
  List<Text> libraries;
  List<Text> folders;
};

class Closure {
 public:
  static constexpr size_t kNowhere = SIZE_MAX;

  // Both must outlive the closure.
  Closure(const LoaderPath& loader, WatchList* watch) : loader_(loader), watch_(watch) {}
  ~Closure();
  Closure(const Closure&) = delete;
  Closure& operator=(const Closure&) = delete;

  void Walk(const Program& program);

  // Steps for all libraries together. A program with libtorch takes less than a hundredth.
  static constexpr uint64_t kSteps = 64000000;

  // Adds libraries that `requester` opens at run time. Those not found go to missing(). Returns the
  // index of the first new library.
  size_t WalkLater(const List<Text>& names, size_t requester);

  // The index of this library; loads it for `requester` if it is new. kNowhere if it is not found.
  size_t Load(Text name, size_t requester);
  // The index of a library that is already loaded.
  size_t Loaded(Text name) const;

  // Library 0 is the program.
  size_t size() const { return libraries_.size(); }
  const LoadedLibrary& operator[](size_t index) const { return *libraries_[index]; }
  const List<MissingLibrary>& missing() const { return missing_; }

 private:
  void AddProgram(const Program& program);
  void AddLinks(const Program& program, ElfImage* root);
  void LoadNeeds(size_t first);
  void Need(Text name, size_t requester);
  bool IsMissing(Text name) const;
  size_t Search(Text name, size_t requester);
  size_t SearchLists(Text name, size_t requester);
  size_t TryRpath(Text name, size_t requester);
  size_t TryCache(Text name, size_t requester);
  size_t TryFolders(const List<Text>& folders, Text name, size_t requester, Text via);
  size_t TryFile(Text path, Text name, size_t requester, Text via);
  size_t SkipUnreadable(Text path, Text name, int error);
  size_t AddLibrary(LoadedLibrary* library, Text name, size_t requester, Text via);
  void Know(Text name, size_t index);

  const LoaderPath& loader_;
  WatchList* watch_;
  List<LoadedLibrary*> libraries_;  // owned
  TextTable<size_t> known_;         // the names the loader knows them by: index plus 1
  List<MissingLibrary> missing_;
  Budget budget_{kSteps};

  // One search: a file that could not be read, where a later one may serve.
  Text unread_path_;
  int unread_error_ = 0;
};

}  // namespace inspect
