// SPDX-License-Identifier: BSD-3-Clause
// Checks whether the libraries of a closure fit together, as the loader would.
#pragma once

#include "elf_closure.h"

namespace inspect {

// An undefined symbol that no loaded library defines.
struct MissingSymbol {
  Text name;
  Text version;
  Text library;  // the expected library, if known
  size_t needed_by = 0;
  size_t resolved = Closure::kNowhere;  // the library that was found instead
};

// A version that the found library lacks: the loader stops.
struct MissingVersion {
  Text name;
  Text library;
  size_t needed_by = 0;
  size_t resolved = 0;
};

// So many symbols are told.
constexpr size_t kMostListed = 20;

struct ClosureFaults {
  List<MissingSymbol> symbols;
  List<MissingVersion> versions;
  // Undefined symbols that a missing library may define.
  size_t unjudged = 0;
};

// Checks the libraries from index `first` on.
ClosureFaults CheckClosure(const Closure& closure, size_t first = 0);

}  // namespace inspect
