// SPDX-License-Identifier: BSD-3-Clause
// Looks up symbols as the loader does: by hash table, with versions.
#pragma once

#include <cstdint>

#include "elf_image.h"

namespace inspect {

// The symbol to look up.
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

// The version of the symbol at `index`. `raw`: the version's index, including the hidden bit.
SymbolVersion VersionOf(const ElfImage& image, uint64_t index, uint16_t* raw);

}  // namespace inspect
