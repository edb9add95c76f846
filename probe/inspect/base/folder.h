// SPDX-License-Identifier: BSD-3-Clause
// Reads folders and small files.
#pragma once

#include "text.h"

namespace inspect {

// The names in a folder with this prefix and suffix, sorted; none if there is no such folder, or it
// cannot be read: then `error` says why.
List<Text> ListFolder(Text folder, Text prefix, Text suffix, int* error = nullptr);

// The first megabyte of a file, also of one in /proc, whose size reads as 0. Empty if there is no
// such file, or it cannot be read: then `error` says why.
Text ReadText(Text path, int* error = nullptr);

}  // namespace inspect
