// SPDX-License-Identifier: BSD-3-Clause
// The parts of an ELF file that the loader uses.
#pragma once

#include <cstdint>

#include "../base/budget.h"
#include "../base/mapped_file.h"

namespace inspect {

// The version at an index of the version table, needed or defined.
struct SymbolVersion {
  Text name;  // empty: no version
  Text file;  // the library it is needed from; empty if defined here
  bool hidden = false;
};

struct VersionNeed {
  Text file;
  Text name;
  bool weak = false;
};

struct ElfImage {
  MappedFile file;
  Text problem;  // why the file is broken
  uint16_t machine = 0;
  Text interpreter;
  Text soname;
  Text rpath;  // DT_RPATH; empty if there is a DT_RUNPATH, which overrides it
  Text runpath;
  bool no_default_folders = false;
  List<Text> needed;

  // The steps that reading it takes, also later: looking up symbols in it, and for it.
  mutable Budget budget;

  ByteView names;  // ends with a NUL
  ByteView symbols;
  ByteView symbol_versions;
  ByteView gnu_hash;
  ByteView sysv_hash;
  uint64_t undefined_count = 0;  // all undefined symbols come before this index

  List<SymbolVersion> versions;  // by index in symbol_versions
  List<VersionNeed> needs;       // all needed versions
  List<Text> defined_versions;   // without the library's own name
  bool has_version_definitions = false;

  // Relocation tables (RELA): they show which undefined symbols are used.
  ByteView relocations;
  uint64_t relative_count = 0;  // how many relocations at the front name no symbol
  ByteView plt_relocations;

  Text NameAt(uint64_t offset) const {
    Text name = names.TextAt(offset);
    budget.Take(1 + name.size() / 4);
    return name;
  }
};

}  // namespace inspect
