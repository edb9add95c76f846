// SPDX-License-Identifier: BSD-3-Clause
// What was read from ELF files, kept in a file until one of them changes.
#pragma once

#include "watch_list.h"

namespace inspect {

// The facts kept under `key`, if every file they depend on is as it was; else empty. A file that is
// torn, foreign or not there is no cache.
Text ReadCache(Text path, Text key);

// Failure is silent: the next run reads the files again.
void WriteCache(Text path, Text key, const WatchList& watch, Text facts);

// Writes a file in one step: a temporary name, then a rename. `-` is standard output.
bool WriteWhole(Text path, Text text);

}  // namespace inspect
