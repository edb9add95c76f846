// SPDX-License-Identifier: BSD-3-Clause
// Paths as texts.
#pragma once

#include "text.h"

namespace inspect {

// The kernel opens no longer path.
constexpr size_t kLongestPath = 4095;

// `/a/b/../c` becomes `/a/c`, unless `b` is a link.
Text CleanPath(Text path);
// The part before the last `/`; empty if there is none.
Text FolderOf(Text path);
// The part after the last `/`.
Text FileOf(Text path);

}  // namespace inspect
