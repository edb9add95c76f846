// SPDX-License-Identifier: BSD-3-Clause
#include "elf_closure.h"

#include "../elf/elf_file.h"

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
  for (Text name : names) {
    if (Load(name, requester) == kNowhere && !IsMissing(name)) missing_.Add({name, requester});
  }
  LoadNeeds(first);
  return first;
}

void Closure::LoadNeeds(size_t first) {
  for (size_t i = first; i < libraries_.size(); ++i) {
    for (Text name : libraries_[i]->image.needed) {
      if (Load(name, i) == kNowhere && !IsMissing(name)) missing_.Add({name, i});
    }
  }
}

void Closure::AddProgram(const Program& program) {
  auto root = new LoadedLibrary;
  libraries_.Add(root);
  root->path = program.file;
  if (program.file.empty()) {
    AddLinks(program, &root->image);
  } else {
    watch_->Note(program.file);
    root->broken = OpenElf(program.file, loader_.machine, &root->image) != ElfStatus::kGood;
  }
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
  for (size_t i = 1; i < libraries_.size(); ++i) {
    if (libraries_[i]->image.soname == name) return i;
    for (Text known : libraries_[i]->names) {
      if (known == name) return i;
    }
  }
  return kNowhere;
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
