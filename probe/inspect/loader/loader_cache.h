// SPDX-License-Identifier: BSD-3-Clause
// /etc/ld.so.cache: the loader's index of the system's libraries.
#pragma once

#include "../base/mapped_file.h"

namespace inspect {

class LoaderCache {
 public:
  // A missing file or an unknown format gives an empty cache.
  void Open(Text path);
  // Why the file could not be read; 0 if it was, or there is none.
  int error() const { return IsAbsence(file_.error()) ? 0 : file_.error(); }
  Text path() const { return path_; }

  // The path of a library for `machine`; empty if it is not in the cache. `hwcaps`: the processor's
  // levels (`x86-64-v3`), best first.
  Text Find(Text name, uint16_t machine, const List<Text>& hwcaps) const;

 private:
  size_t Rank(uint64_t hwcap, const List<Text>& hwcaps) const;

  Text path_;
  MappedFile file_;
  ByteView bytes_;
  ByteView entries_;
  ByteView hwcap_names_;  // offsets of texts
};

}  // namespace inspect
