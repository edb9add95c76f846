// SPDX-License-Identifier: BSD-3-Clause
// The tables a dynamic section points to.
#pragma once

#include <cstdint>

#include "elf_image.h"

namespace inspect {

// Where addresses lie in the file.
class SegmentMap {
 public:
  void Add(uint64_t address, ByteView content) { segments_.Add({address, content}); }
  // The bytes from `address` to the end of its segment, at most `length`.
  ByteView At(uint64_t address, uint64_t length = UINT64_MAX) const;

 private:
  struct Segment {
    uint64_t address;
    ByteView content;
  };
  List<Segment> segments_;
};

// False where the section contradicts itself.
bool ReadDynamic(const SegmentMap& map, ByteView dynamic, ElfImage* image);

}  // namespace inspect
