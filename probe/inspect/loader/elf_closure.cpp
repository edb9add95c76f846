// SPDX-License-Identifier: BSD-3-Clause
#include "elf_closure.h"

#include "../base/paths.h"

namespace inspect {

Closure::~Closure() {
  for (LoadedLibrary* library : libraries_) delete library;
}

void Closure::Walk(const Program& program) {
  AddProgram(program);
  // The loader only warns about a missing preload.
  for (Text name : loader_.preload) Load(name, 0);
  LoadNeeds(0);
}

size_t Closure::WalkLater(const List<Text>& names, size_t requester) {
  size_t first = libraries_.size();
  for (Text name : names) Need(name, requester);
  LoadNeeds(first);
  return first;
}

void Closure::Need(Text name, size_t requester) {
  // Without steps, nothing is looked for, and so nothing is missing.
  const Budget& budget = libraries_[requester]->image.budget;
  if (budget.spent() || budget_.spent() || Load(name, requester) != kNowhere) return;
  if (budget.spent() || budget_.spent() || IsMissing(name)) return;
  missing_.Add({name, requester});
}

void Closure::LoadNeeds(size_t first) {
  for (size_t i = first; i < libraries_.size(); ++i) {
    for (Text name : libraries_[i]->image.needed) Need(name, i);
  }
}

void Closure::AddProgram(const Program& program) {
  auto root = new LoadedLibrary;
  root->image.budget.CountIn(&budget_);
  root->path = program.file;
  if (program.file.empty()) {
    AddLinks(program, &root->image);
  } else {
    watch_->Note(program.file);
    root->status = OpenElf(program.file, loader_.machine, &root->image);
  }
  AddLibrary(root, {}, 0, "given");
}

// The program is not built yet: predict its ELF file.
void Closure::AddLinks(const Program& program, ElfImage* root) {
  for (Text path : program.libraries) {
    // The linker records the library's soname, or its path if it has none.
    ElfImage image;
    watch_->Note(path);
    OpenElf(path, loader_.machine, &image);
    root->needed.Add(image.soname.empty() ? path : Join({image.soname}));
  }
  // The compiler links these into every C++ program.
  for (Text name : {"libstdc++.so.6", "libm.so.6", "libgcc_s.so.1", "libc.so.6"}) {
    root->needed.Add(name);
  }
  TextBuilder runpath;
  for (Text folder : program.folders) {
    if (!runpath.text().empty()) runpath.Add(":");
    runpath.Add(folder);
  }
  root->runpath = runpath.text();
}

size_t Closure::Loaded(Text name) const {
  const size_t* known = name.size() <= kLongestPath ? known_.Find(name) : nullptr;
  return known != nullptr ? *known - 1 : kNowhere;
}

void Closure::Know(Text name, size_t index) {
  if (name.empty() || index == 0) return;
  size_t* known = known_.Add(name);
  if (*known == 0) *known = index + 1;
}

size_t Closure::AddLibrary(LoadedLibrary* library, Text name, size_t requester, Text via) {
  size_t index = libraries_.size();
  Text origin = FolderOf(library->path);
  library->rpath = ExpandFolders(library->image.rpath, ":", origin, loader_);
  library->runpath = ExpandFolders(library->image.runpath, ":", origin, loader_);
  library->requester = requester;
  library->via = via;
  libraries_.Add(library);
  Know(library->image.soname, index);
  Know(library->path, index);
  Know(name, index);
  return index;
}

bool Closure::IsMissing(Text name) const {
  for (const MissingLibrary& library : missing_) {
    if (library.name == name) return true;
  }
  return false;
}

size_t Closure::Load(Text name, size_t requester) {
  if (name.empty()) return kNowhere;
  size_t known = Loaded(name);
  return known != kNowhere ? known : Search(name, requester);
}

}  // namespace inspect
