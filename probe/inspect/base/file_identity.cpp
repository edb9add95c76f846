// SPDX-License-Identifier: BSD-3-Clause
#include "file_identity.h"

namespace inspect {

Text FileIdentity::ToText() const {
  if (!exists()) return "-";
  int64_t shown = folder() ? 0 : static_cast<int64_t>(size);
  return Join({Number(shown), ":", Number(modified), ":", Number(folder() ? 0 : changed), ":",
               Number(static_cast<int64_t>(inode)), ":", Number(static_cast<int64_t>(device))});
}

FileIdentity IdentityOf(const struct stat& status) {
  FileIdentity identity;
  identity.size = static_cast<uint64_t>(status.st_size);
  identity.modified = int64_t{status.st_mtim.tv_sec} * 1000000000 + status.st_mtim.tv_nsec;
  identity.changed = int64_t{status.st_ctim.tv_sec} * 1000000000 + status.st_ctim.tv_nsec;
  identity.inode = status.st_ino;
  identity.device = status.st_dev;
  identity.mode = status.st_mode;
  return identity;
}

FileIdentity IdentityOf(Text path) {
  struct stat status;
  if (stat(CString(path), &status) == 0) return IdentityOf(status);
  FileIdentity none;
  none.error = errno;
  return none;
}

}  // namespace inspect
