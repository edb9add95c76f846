// SPDX-License-Identifier: BSD-3-Clause
// Small things to read from the file system.
#pragma once

#include "text.h"

namespace inspect {

// The names in a folder that begin and end so, in order. No such folder: none.
List<Text> ListFolder(Text folder, Text prefix, Text suffix);

// The content of a file, at most a megabyte of it, also of those in /proc, which have no size.
// Empty where there is none.
Text ReadText(Text path);

}  // namespace inspect
