// SPDX-License-Identifier: BSD-3-Clause
// Paths as texts.
#pragma once

#include "text.h"

namespace inspect {

// `/a/b/../c` as `/a/c` where `b` is no link, so that it is the same file.
Text CleanPath(Text path);
// The part before the last `/`; empty where there is none.
Text FolderOf(Text path);
// The part behind it.
Text FileOf(Text path);

}  // namespace inspect
