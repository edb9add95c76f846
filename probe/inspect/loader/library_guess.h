// SPDX-License-Identifier: BSD-3-Clause
// Guesses which library an undefined symbol was expected in. An unversioned C symbol names none.
#pragma once

#include "elf_closure.h"

namespace inspect {

class LibraryGuess {
 public:
  explicit LibraryGuess(const Closure& closure) : closure_(closure) {}

  // The library `needed_by` needs that has names with the longest common prefix
  // (`ncclCommSuspend`: libnccl.so.2); empty if there is none.
  Text Of(size_t needed_by, Text symbol);

 private:
  const Closure& closure_;
  uint64_t bytes_ = 16 << 20;  // of names still to search
};

}  // namespace inspect
