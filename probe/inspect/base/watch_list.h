// SPDX-License-Identifier: BSD-3-Clause
// The files and folders an answer depends on, absent ones included. The answer is valid while none
// has changed. For a file that was not found, note its folder: it changes when the file appears.
#pragma once

#include "file_identity.h"

namespace inspect {

class WatchList {
 public:
  struct Entry {
    Text path;
    FileIdentity identity;
  };

  // Notes a path, and returns its identity.
  FileIdentity Note(Text path) {
    for (const Entry& entry : entries_) {
      if (entry.path == path) return entry.identity;
    }
    entries_.Add({Join({path}), IdentityOf(path)});
    return entries_[entries_.size() - 1].identity;
  }

  const List<Entry>& entries() const { return entries_; }

 private:
  List<Entry> entries_;
};

}  // namespace inspect
