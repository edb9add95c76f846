// SPDX-License-Identifier: BSD-3-Clause
// Reads an ELF file as the loader does: 64 bit, little endian, dynamic. Needs no section headers.
#pragma once

#include "elf_image.h"

namespace inspect {

enum class ElfStatus {
  kGood,
  kAbsent,        // no such file
  kUnreadable,    // it could not be opened or mapped: nothing is known of it
  kOtherMachine,  // another machine or word size: the loader tries the next folder
  kBroken,        // the loader stops with an error
};

// The problem of a file whose budget is spent.
constexpr char kTooMuchWork[] = "damaged: its tables lead in circles or are too large";

// `machine` 0 accepts all known machines.
ElfStatus OpenElf(Text path, uint16_t machine, ElfImage* image);

// `x86_64`, `aarch64`, or `elf-<number>`.
Text MachineName(uint16_t machine);
// The machine this program was compiled for.
uint16_t OwnMachine();

}  // namespace inspect
