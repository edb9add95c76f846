// SPDX-License-Identifier: BSD-3-Clause
// An ELF file as the loader sees it: 64 bit, little endian, dynamic. Section headers are not
// needed.
#pragma once

#include <cstdint>

#include "mapped_file.h"

namespace inspect {

// The version a symbol table's index stands for, needed or defined.
struct SymbolVersion {
  Text name;  // empty: no version
  Text file;  // the library it is needed from; empty where it is defined here
  bool hidden = false;
};

struct VersionNeed {
  Text file;
  Text name;
  bool weak = false;
};

enum class ElfStatus {
  kGood,
  kAbsent,        // no such file, or it may not be read
  kOtherMachine,  // another machine or word size: the loader looks on
  kBroken,        // the loader gives up with an error
};

struct ElfImage {
  MappedFile file;
  Text problem;  // why it is broken
  uint16_t machine = 0;
  Text interpreter;
  Text soname;
  Text rpath;  // DT_RPATH; empty where there is a DT_RUNPATH, which rules it out
  Text runpath;
  bool no_default_folders = false;
  List<Text> needed;

  ByteView names;
  ByteView symbols;
  ByteView symbol_versions;
  ByteView gnu_hash;
  ByteView sysv_hash;
  uint64_t undefined_count = 0;  // all undefined symbols stand before this index

  List<SymbolVersion> versions;  // by index in symbol_versions
  List<VersionNeed> needs;       // all of them
  List<Text> defined_versions;   // without the library's own name
  bool has_version_definitions = false;

  // Relocation tables (RELA), to tell which undefined symbols are used.
  ByteView relocations;
  uint64_t relative_count = 0;  // so many of them, at the front, name no symbol
  ByteView plt_relocations;
};

// `machine` 0 takes the machines that are known.
ElfStatus OpenElf(Text path, uint16_t machine, ElfImage* image);

// `x86_64`, `aarch64`, or `elf-<number>`.
Text MachineName(uint16_t machine);
// The machine this program was compiled for.
uint16_t OwnMachine();

}  // namespace inspect
