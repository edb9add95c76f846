// SPDX-License-Identifier: BSD-3-Clause
// One number for many files.
#pragma once

#include "text.h"

namespace inspect {

// Sixteen hexadecimal digits that change when one of these files does, or a file in one of these
// folders: its own, not those of folders below. By name, size, time and inode (FileIdentity), not
// by content. Of nothing: empty.
Text DigestOf(const List<Text>& paths);

}  // namespace inspect
