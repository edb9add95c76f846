// SPDX-License-Identifier: BSD-3-Clause
#include "loader_cache.h"

#include <elf.h>

namespace inspect {
namespace {

// The format: glibc's sysdeps/generic/dl-cache.h ("glibc-ld.so.cache1.1", since 1999; the extension
// since 2.33). All offsets count from the header.
constexpr char kCacheMagic[] = "glibc-ld.so.cache1.1";
constexpr uint32_t kExtensionMagic = 0xeaa42174;
constexpr uint32_t kHwcapTag = 1;
constexpr uint64_t kHwcapIndexBit = uint64_t{1} << 62;

struct CacheHeader {
  char magic[20];
  uint32_t count;
  uint32_t texts_size;
  uint32_t flags;
  uint32_t extension;
  uint32_t unused[3];
};

struct CacheEntry {
  uint32_t flags;
  uint32_t name;
  uint32_t path;
  uint32_t os_version;
  uint32_t hwcap_low;
  uint32_t hwcap_high;
};

uint32_t FlagsFor(uint16_t machine) {
  if (machine == EM_X86_64) return 0x0303;   // a glibc library, 64 bit x86
  if (machine == EM_AARCH64) return 0x0a03;  // a glibc library, 64 bit ARM
  return 0;
}

}  // namespace

void LoaderCache::Open(Text path) {
  path_ = path;
  if (!file_.Open(path)) return;
  bytes_ = file_.bytes();
  // A cache in the old format may come first; the new one follows, aligned to 8 bytes.
  uint32_t old_count = 0;
  if (bytes_.size() > 16 && memcmp(bytes_.data(), "ld.so-1.7.0", 11) == 0) {
    bytes_.Read(12, &old_count);
    bytes_ = bytes_.Sub((16 + uint64_t{old_count} * 12 + 7) / 8 * 8);
  }
  CacheHeader header;
  if (!bytes_.Read(0, &header) || memcmp(header.magic, kCacheMagic, sizeof header.magic) != 0) {
    bytes_ = {};
    return;
  }
  entries_ = bytes_.Sub(sizeof header, uint64_t{header.count} * sizeof(CacheEntry));
  uint32_t head[2];  // magic, number of sections
  if (header.extension == 0 || !bytes_.Read(header.extension, &head)) return;
  if (head[0] != kExtensionMagic) return;
  for (uint32_t i = 0; i < head[1] && i < 16; ++i) {
    uint32_t section[4];  // tag, flags, offset, size
    if (!bytes_.Sub(header.extension + uint64_t{8}).ReadAt(i, &section)) return;
    if (section[0] == kHwcapTag) hwcap_names_ = bytes_.Sub(section[2], section[3]);
  }
}

// 0 for a plain library; higher is better; SIZE_MAX if this processor cannot run it.
size_t LoaderCache::Rank(uint64_t hwcap, const List<Text>& hwcaps) const {
  if (hwcap == 0) return 0;
  uint32_t text = 0;
  if ((hwcap & kHwcapIndexBit) == 0 || !hwcap_names_.ReadAt(hwcap & 0xffffffff, &text)) {
    return SIZE_MAX;
  }
  for (size_t i = 0; i < hwcaps.size(); ++i) {
    if (bytes_.HasTextAt(text, hwcaps[i])) return hwcaps.size() - i;
  }
  return SIZE_MAX;
}

Text LoaderCache::Find(Text name, uint16_t machine, const List<Text>& hwcaps) const {
  Text best;
  size_t best_rank = 0;
  CacheEntry entry;
  uint32_t flags = FlagsFor(machine);
  for (uint64_t i = 0; entries_.ReadAt(i, &entry); ++i) {
    if (entry.flags != flags) continue;
    if (!bytes_.HasTextAt(entry.name, name)) continue;
    size_t rank = Rank(uint64_t{entry.hwcap_high} << 32 | entry.hwcap_low, hwcaps);
    if (rank == SIZE_MAX || (!best.empty() && rank <= best_rank)) continue;
    best = bytes_.TextAt(entry.path);
    best_rank = rank;
  }
  return best;
}

}  // namespace inspect
