// SPDX-License-Identifier: BSD-3-Clause
// The facts from ELF files.
#pragma once

#include "base/facts.h"
#include "base/watch_list.h"

namespace inspect {

// Writes them, and notes the files read. False if the answer must not be cached.
bool WriteElf(const FactReader& request, WatchList* watch, FactWriter* facts);

}  // namespace inspect
