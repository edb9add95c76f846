// SPDX-License-Identifier: BSD-3-Clause
// The files and folders an answer depends on, absent ones included. The answer is valid while none
// has changed. For a file that was not found, note its folder: it changes when the file appears.
#pragma once

#include "file_identity.h"
#include "text_table.h"

namespace inspect {

class WatchList {
 public:
  // Notes a path, and returns its identity.
  FileIdentity Note(Text path) {
    if (const FileIdentity* known = identities_.Find(path)) return *known;
    return *identities_.Add(Join({path})) = IdentityOf(path);
  }

  const List<TextTable<FileIdentity>::Entry>& entries() const { return identities_.entries(); }

 private:
  TextTable<FileIdentity> identities_;
};

}  // namespace inspect
