// SPDX-License-Identifier: BSD-3-Clause
// One number for many files.
#pragma once

#include "text.h"

namespace inspect {

// Sixteen hexadecimal digits that change when one of these files does, or a file in one of these
// folders: its own, not those of folders below. By name, size, time and inode (FileIdentity), not
// by content. Of nothing: empty.
Text DigestOf(const List<Text>& paths);

struct Seen {
  Text digest;         // of the paths themselves: a folder changes when a name in it comes or goes
  int64_t newest = 0;  // when the last of them changed, in microseconds since 1970
};
// `paths`: one a line.
Seen LookAt(Text paths);

}  // namespace inspect
