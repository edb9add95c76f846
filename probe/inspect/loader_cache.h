// SPDX-License-Identifier: BSD-3-Clause
// /etc/ld.so.cache: where the loader finds the libraries of the system.
#pragma once

#include "mapped_file.h"

namespace inspect {

class LoaderCache {
 public:
  // No such file, or another format: an empty cache.
  void Open(Text path);

  // The path of a library for `machine`; empty where the cache has none. `hwcaps` are the
  // processor's levels (`x86-64-v3`), best first.
  Text Find(Text name, uint16_t machine, const List<Text>& hwcaps) const;

 private:
  size_t Rank(uint64_t hwcap, const List<Text>& hwcaps) const;

  MappedFile file_;
  ByteView bytes_;
  ByteView entries_;
  ByteView hwcap_names_;  // offsets of texts
};

}  // namespace inspect
