// SPDX-License-Identifier: BSD-3-Clause
// The symbols a library needs from others.
#pragma once

#include "symbol_lookup.h"

namespace inspect {

struct UndefinedSymbol {
  SymbolQuery query;
  uint64_t index = 0;  // in the symbol table
};

// Leaves out weak symbols, which may be missing.
List<UndefinedSymbol> UndefinedSymbols(const ElfImage& image);

// Those that a relocation names. The loader looks up no others.
List<UndefinedSymbol> Relocated(const ElfImage& image, const List<UndefinedSymbol>& symbols);

}  // namespace inspect
