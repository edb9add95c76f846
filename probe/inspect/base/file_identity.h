// SPDX-License-Identifier: BSD-3-Clause
// Tells whether a file has changed since it was read.
#pragma once

#include <sys/stat.h>

#include "text.h"

namespace inspect {

struct FileIdentity {
  uint64_t size = 0;
  int64_t modified = 0;  // nanoseconds
  int64_t changed = 0;   // nanoseconds, of the inode; touch cannot set it back
  uint64_t inode = 0;
  uint64_t device = 0;
  uint32_t mode = 0;

  bool exists() const { return mode != 0; }
  bool folder() const { return S_ISDIR(mode); }
  bool SameFile(const FileIdentity& other) const {
    return exists() && inode == other.inode && device == other.device;
  }
  // `size:modified:changed:inode:device`, or `-` if there is no such file. Leaves out a folder's
  // size: file systems report it differently.
  Text ToText() const;
};

FileIdentity IdentityOf(const struct stat& status);
// Follows links.
FileIdentity IdentityOf(Text path);

}  // namespace inspect
