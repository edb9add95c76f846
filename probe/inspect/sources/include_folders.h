// SPDX-License-Identifier: BSD-3-Clause
// The compiler's include path, in search order.
#pragma once

#include "../base/facts.h"
#include "../base/file_identity.h"

namespace inspect {

enum class FolderKind { kQuote, kProject, kSystem, kCompiler };

struct FoundHeader {
  Text path;         // empty: not found
  size_t place = 0;  // index of its folder; 0 if it lies beside the including file
  FolderKind kind = FolderKind::kProject;
};

class IncludeFolders {
 public:
  // `<prefix>.quote.<n>`, `.include.<n>`, `.system.<n>` and `.compiler.<n>`: the folders of
  // -iquote, -I, -isystem, and the compiler.
  IncludeFolders(const FactReader& request, Text prefix);

  // `beside`: the folder of the including file. `first`: the index to start from; for
  // #include_next, the one after the including file's folder.
  FoundHeader Find(Text name, bool quoted, Text beside, size_t first) const;

 private:
  struct Folder {
    Text path;
    FolderKind kind;
  };
  // Leaves out folders that are in `later`.
  void AddAll(const List<Text>& paths, FolderKind kind, const List<FileIdentity>& later);

  List<Folder> folders_;
};

bool IsRegularFile(Text path);

}  // namespace inspect
