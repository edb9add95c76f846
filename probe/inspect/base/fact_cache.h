// SPDX-License-Identifier: BSD-3-Clause
// A cache file for the facts read from ELF files.
#pragma once

#include "watch_list.h"

namespace inspect {

// The facts stored under `key`, if no file they depend on has changed; else empty. A missing,
// damaged or foreign cache file counts as empty.
Text ReadCache(Text path, Text key);

// Ignores failure: the next run reads the files again.
void WriteCache(Text path, Text key, const WatchList& watch, Text facts);

// Writes a file atomically: under a temporary name, then renamed. `-` is standard output.
bool WriteWhole(Text path, Text text);

}  // namespace inspect
