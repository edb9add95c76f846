// SPDX-License-Identifier: BSD-3-Clause
// Symbols as the loader looks them up: by hash table, with their versions.
#pragma once

#include <cstdint>

#include "elf_image.h"

namespace inspect {

// A symbol that is asked for.
struct SymbolQuery {
  Text name;
  Text version;  // empty: any
  Text file;     // the library the version is needed from
  bool hidden = false;
  uint32_t gnu_hash = 0;
  uint32_t sysv_hash = 0;
};

SymbolQuery MakeQuery(Text name, const SymbolVersion& version = {});

// Whether the loader would take the symbol from this library.
bool Defines(const ElfImage& image, const SymbolQuery& query);

struct UndefinedSymbol {
  SymbolQuery query;
  uint64_t index = 0;  // in the symbol table
};

// The symbols the library needs from others; weak ones may be missing and are left out.
List<UndefinedSymbol> UndefinedSymbols(const ElfImage& image);

// Whether a relocation names the symbol: the loader never looks up the others.
bool IsRelocated(const ElfImage& image, uint64_t index);

}  // namespace inspect
