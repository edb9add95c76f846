// SPDX-License-Identifier: BSD-3-Clause
// Tells whether a file has changed since it was read.
#pragma once

#include <sys/stat.h>

#include <cerrno>

#include "text.h"

namespace inspect {

// Whether this error of a system call says that there is no such file.
inline bool IsAbsence(int error) { return error == ENOENT || error == ENOTDIR; }

struct FileIdentity {
  uint64_t size = 0;
  int64_t modified = 0;  // nanoseconds
  int64_t changed = 0;   // nanoseconds, of the inode; touch cannot set it back
  uint64_t inode = 0;
  uint64_t device = 0;
  uint32_t mode = 0;

  int error = 0;  // why nothing is known of it

  bool exists() const { return mode != 0; }
  // Known not to be there. A file that we could not look at is not absent.
  bool absent() const { return IsAbsence(error); }
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
