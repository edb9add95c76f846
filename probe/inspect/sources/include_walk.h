// SPDX-License-Identifier: BSD-3-Clause
// Follows the includes of one source.
#pragma once

#include "branches.h"
#include "findings.h"
#include "include_folders.h"

namespace inspect {

// Settings for all sources of a scan.
struct WalkSettings {
  const IncludeFolders* folders = nullptr;
  const HeaderKinds* kinds = nullptr;
  bool read_torch = false;       // read libtorch's headers
  bool read_torch_cuda = false;  // of libtorch's, read only those that may include CUDA's
  bool read_cuda = false;        // read CUDA's and cuDNN's headers
  bool read_compiler = false;    // read headers in the compiler's folders
};

class IncludeWalk {
 public:
  IncludeWalk(const WalkSettings& settings, Macros* macros, SourceFiles* files, ReadBudget* budget,
              Findings* findings)
      : settings_(settings), macros_(macros), files_(files), budget_(budget), findings_(findings) {}

  // A source, or a file that -include names.
  void Start(Text path);

 private:
  // How a file was read before, in this source.
  struct Visit {
    Truth read = Truth::kNo;  // kUnknown: under an unknown condition
    char* outcomes = nullptr;
  };
  // A file being read.
  struct Reading {
    SourceFile* file;
    size_t place;  // index of its folder, for #include_next
    bool sure;
    bool again;  // read before under an unknown condition
    char* outcomes;
    int depth;
    Branches branches;
  };

  void Read(SourceFile* file, size_t place, bool sure, int depth);
  void ReadLines(Reading* reading);
  Truth Condition(Reading* reading, size_t at);
  void Include(Reading* reading, const Directive& directive, bool sure);
  void NotFound(Reading* reading, const Directive& directive, const Place& place);
  bool IsRead(const SourceFile& file) const;
  void NotFollowed(const SourceFile& file, const Directive& directive, Text reason, bool hides);

  WalkSettings settings_;
  Macros* macros_;
  SourceFiles* files_;
  ReadBudget* budget_;
  Findings* findings_;
  TextTable<Visit> visits_;
};

}  // namespace inspect
