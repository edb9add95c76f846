// SPDX-License-Identifier: BSD-3-Clause
// The files read, each once for all sources that include it.
#pragma once

#include "../base/text_table.h"
#include "directives.h"
#include "header_kind.h"

namespace inspect {

struct SourceFile {
  Text path;  // from the first include that found it
  HeaderKind kind;
  FolderKind found = FolderKind::kProject;
  bool readable = false;
  bool cut = false;  // longer than the limit
  bool once = false;
  Text guard;
  const List<Directive>* directives = nullptr;  // null: not read yet
};

// Limits what one run reads, so that it ends in time.
struct ReadBudget {
  int64_t bytes = 64 << 20;
  int64_t steps = 2000000;  // directives read and folders searched
  bool spent() const { return bytes <= 0 || steps <= 0; }
};

class SourceFiles {
 public:
  SourceFiles(const HeaderKinds* kinds, ReadBudget* budget) : kinds_(kinds), budget_(budget) {}
  ~SourceFiles();
  SourceFiles(const SourceFiles&) = delete;
  SourceFiles& operator=(const SourceFiles&) = delete;

  // Returns the same object for the same file, whatever its path.
  SourceFile* Get(const FoundHeader& header, Text name);
  void Read(SourceFile* file);

 private:
  const HeaderKinds* kinds_;
  ReadBudget* budget_;
  TextTable<SourceFile*> by_path_;
  List<SourceFile*> files_;
};

}  // namespace inspect
