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

// The version of a symbol by its index; `raw` is the index of the version, with the bit that hides
// it.
SymbolVersion VersionOf(const ElfImage& image, uint64_t index, uint16_t* raw);

}  // namespace inspect
