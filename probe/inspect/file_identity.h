// SPDX-License-Identifier: BSD-3-Clause
// What tells whether a file is still the one that was read.
#pragma once

#include <sys/stat.h>

#include "text.h"

namespace inspect {

struct FileIdentity {
  uint64_t size = 0;
  int64_t modified = 0;  // nanoseconds
  int64_t changed = 0;   // microseconds; a file that was moved here keeps the other time
  uint64_t inode = 0;
  uint64_t device = 0;
  uint32_t mode = 0;

  bool exists() const { return mode != 0; }
  bool folder() const { return S_ISDIR(mode); }
  bool SameFile(const FileIdentity& other) const {
    return exists() && inode == other.inode && device == other.device;
  }
  // `size:modified:inode`, or `-` where there is no such file. A folder has no size here: file
  // systems differ in what they say.
  Text ToText() const;
};

FileIdentity IdentityOf(const struct stat& status);
// Of the file a link leads to.
FileIdentity IdentityOf(Text path);

}  // namespace inspect
