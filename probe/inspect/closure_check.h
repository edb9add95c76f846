// SPDX-License-Identifier: BSD-3-Clause
// Whether the libraries of a closure fit together: what the loader would complain about.
#pragma once

#include "elf_closure.h"

namespace inspect {

// A symbol that nobody defines.
struct MissingSymbol {
  Text name;
  Text version;
  Text library;  // where it was expected, as far as is known
  size_t needed_by = 0;
  size_t resolved = Closure::kNowhere;  // the library that was found instead
};

// A version that the library found does not have: the loader stops.
struct MissingVersion {
  Text name;
  Text library;
  size_t needed_by = 0;
  size_t resolved = 0;
};

struct ClosureFaults {
  List<MissingSymbol> symbols;
  List<MissingVersion> versions;
  // Symbols that nobody defines, and that may come from a library that is missing.
  size_t unjudged = 0;
};

// Of the libraries from index `first` on.
ClosureFaults CheckClosure(const Closure& closure, size_t first = 0);

}  // namespace inspect
