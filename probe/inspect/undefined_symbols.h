// SPDX-License-Identifier: BSD-3-Clause
// The symbols a library needs from others.
#pragma once

#include "symbol_lookup.h"

namespace inspect {

struct UndefinedSymbol {
  SymbolQuery query;
  uint64_t index = 0;  // in the symbol table
};

// The symbols the library needs from others; weak ones may be missing and are left out.
List<UndefinedSymbol> UndefinedSymbols(const ElfImage& image);

// Whether a relocation names the symbol: the loader never looks up the others.
bool IsRelocated(const ElfImage& image, uint64_t index);

}  // namespace inspect
