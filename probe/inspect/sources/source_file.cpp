// SPDX-License-Identifier: BSD-3-Clause
#include "source_file.h"

#include <cstdlib>

#include "../base/mapped_file.h"
#include "../base/paths.h"

namespace inspect {
namespace {

constexpr int64_t kLongestFile = 4 << 20;

// Resolves the folder only: a package manager may make each file a link to a store.
Text RealPath(Text path) {
  char* real = realpath(CString(FolderOf(path)), nullptr);
  Text result = real == nullptr ? path : Join({real, "/", FileOf(path)});
  free(real);
  return result;
}

}  // namespace

SourceFiles::~SourceFiles() {
  for (SourceFile* file : files_) {
    delete file->directives;
    delete file;
  }
}

SourceFile* SourceFiles::Get(const FoundHeader& header, Text name) {
  if (SourceFile** known = by_path_.Find(header.path)) return *known;
  Text real = RealPath(header.path);
  SourceFile** same = by_path_.Find(real);
  SourceFile* file = same != nullptr ? *same : nullptr;
  if (file == nullptr) {
    file = new SourceFile;
    file->path = header.path;
    file->found = header.kind;
    file->kind = kinds_->Of(real, name, header.kind);
    files_.Add(file);
    *by_path_.Add(real) = file;
  }
  *by_path_.Add(header.path) = file;
  return file;
}

void SourceFiles::Read(SourceFile* file) {
  if (file->directives != nullptr) return;
  auto directives = new List<Directive>;
  file->directives = directives;
  MappedFile content;
  file->readable = content.Open(file->path);
  if (!file->readable) return;
  Text text = content.bytes().text();
  int64_t size = static_cast<int64_t>(text.size());
  int64_t most = budget_->bytes < kLongestFile ? budget_->bytes : kLongestFile;
  file->cut = size > most;
  if (file->cut) text = text.substr(0, static_cast<size_t>(most));
  budget_->bytes -= file->cut ? most : size;
  *directives = ReadDirectives(text);
  if (!file->cut) file->guard = GuardOf(*directives);
  for (const Directive& one : *directives) file->once = file->once || one.word == "pragma";
}

}  // namespace inspect
