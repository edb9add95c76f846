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

// Whether a relocation names the symbol. The loader looks up no others.
bool IsRelocated(const ElfImage& image, uint64_t index);

}  // namespace inspect
