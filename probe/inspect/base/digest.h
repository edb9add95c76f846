// SPDX-License-Identifier: BSD-3-Clause
// One digest for many files.
#pragma once

#include "text.h"

namespace inspect {

// Sixteen hexadecimal digits that change when one of these files changes, or a file directly in one
// of these folders. Compares name, size, time and inode (FileIdentity), not content. No paths:
// empty.
Text DigestOf(const List<Text>& paths);
// The same of a text: of its content.
Text DigestOfText(Text text);

}  // namespace inspect
