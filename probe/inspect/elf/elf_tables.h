// SPDX-License-Identifier: BSD-3-Clause
// Reads the tables a dynamic section points to.
#pragma once

#include <cstdint>

#include "elf_image.h"

namespace inspect {

// Maps addresses to file offsets.
class SegmentMap {
 public:
  void Add(uint64_t address, ByteView content) { segments_.Add({address, content}); }
  // At most `length` bytes from `address` to the end of its segment.
  ByteView At(uint64_t address, uint64_t length = UINT64_MAX) const;

 private:
  struct Segment {
    uint64_t address;
    ByteView content;
  };
  List<Segment> segments_;
};

// Null, or what is wrong with the section.
const char* ReadDynamic(const SegmentMap& map, ByteView dynamic, ElfImage* image);

}  // namespace inspect
