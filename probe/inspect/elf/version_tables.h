// SPDX-License-Identifier: BSD-3-Clause
// Reads the tables of symbol versions that a library needs and defines.
#pragma once

#include "elf_image.h"

namespace inspect {

// `count`: how many entries the dynamic section promises. Damaged chains end with the budget.
void ReadNeeds(ByteView table, uint64_t count, ElfImage* image);
void ReadDefinitions(ByteView table, uint64_t count, ElfImage* image);

}  // namespace inspect
