// SPDX-License-Identifier: BSD-3-Clause
#include "kernel_images.h"

#include "elf_section.h"

namespace inspect {
namespace {

// The container in .nv_fatbin: a header, then entries, each a header and an image. Derived from the
// output of nvcc 12.8, 13.0 and 13.2, and checked against cuobjdump.
constexpr uint32_t kFatbinMagic = 0xba55ed50;
constexpr uint16_t kPtx = 1;
constexpr uint16_t kSass = 2;
constexpr uint64_t kExactFlag = 1 << 20;   // sm_90a
constexpr uint64_t kFamilyFlag = 1 << 21;  // sm_100f

struct FatbinHeader {
  uint32_t magic;
  uint16_t version;
  uint16_t header_size;
  uint64_t size;
};

struct EntryHeader {
  uint16_t kind;
  uint16_t version;
  uint32_t header_size;
  uint64_t size;
  uint32_t unused[2];
  uint16_t minor;  // of the PTX language
  uint16_t major;
  uint32_t architecture;
  uint32_t name[2];
  uint64_t flags;
};

// Padding between two containers is at most this long.
constexpr uint64_t kMostPadding = 4096;

// More than there are architectures, as SASS and PTX.
constexpr size_t kMostKinds = 256;

KernelImages::Kind* FindKind(KernelImages* images, const KernelImages::Kind& wanted) {
  size_t at = 0;
  for (; at < images->kinds.size(); ++at) {
    KernelImages::Kind& kind = images->kinds[at];
    if (kind.architecture > wanted.architecture) break;
    if (kind.architecture < wanted.architecture || kind.suffix < wanted.suffix) continue;
    if (kind.suffix > wanted.suffix) break;
    if (kind.ptx == wanted.ptx) return &kind;
  }
  images->kinds.Insert(at, {wanted.architecture, wanted.suffix, wanted.ptx, 0});
  return &images->kinds[at];
}

bool ReadFatbin(ByteView entries, KernelImages* images) {
  KernelImages here;
  EntryHeader entry;
  uint64_t at = 0;
  for (; entries.Read(at, &entry); at += entry.header_size + entry.size) {
    uint64_t rest = entries.size() - at;
    if (entry.header_size < sizeof entry || entry.header_size > rest) return false;
    if (entry.size > rest - entry.header_size) return false;
    if (entry.kind != kPtx && entry.kind != kSass) continue;
    KernelImages::Kind kind;
    kind.architecture = entry.architecture;
    kind.suffix = (entry.flags & kExactFlag) != 0    ? 'a'
                  : (entry.flags & kFamilyFlag) != 0 ? 'f'
                                                     : 0;
    kind.ptx = entry.kind == kPtx;
    if (entry.architecture < 10 || entry.architecture > 9999) return false;
    FindKind(&here, kind)->fatbins = 1;  // counts fatbins, not images
    if (here.kinds.size() > kMostKinds) return false;
    uint32_t version = entry.major * 100u + entry.minor;
    if (kind.ptx && version > here.ptx_version) here.ptx_version = version;
  }
  here.fatbins = 1;
  AddKernelImages(here, images);
  return images->kinds.size() <= kMostKinds;
}

bool ReadSection(ByteView section, KernelImages* images) {
  FatbinHeader header;
  uint64_t padding = 0;
  for (uint64_t at = 0; section.Read(at, &header);) {
    if (header.magic != kFatbinMagic) {
      at += 8;
      padding += 8;
      if (padding > kMostPadding) return false;
      continue;
    }
    padding = 0;
    uint64_t rest = section.size() - at;
    if (header.header_size < sizeof header || header.header_size > rest) return false;
    if (header.size > rest - header.header_size) return false;
    if (!ReadFatbin(section.Sub(at + header.header_size, header.size), images)) return false;
    at += header.header_size + header.size;
  }
  return true;
}

Text Name(const KernelImages::Kind& kind) {
  return Join({Number(kind.architecture), Text(&kind.suffix, kind.suffix != 0 ? 1 : 0)});
}

}  // namespace

// Skips __nv_relfatbin: it is input to the device linker and is never loaded. cuobjdump skips it
// too.
bool ReadKernelImages(ByteView file, KernelImages* images) {
  return ReadSection(FindSection(file, ".nv_fatbin"), images);
}

void AddKernelImages(const KernelImages& from, KernelImages* to) {
  to->fatbins += from.fatbins;
  for (const KernelImages::Kind& kind : from.kinds) FindKind(to, kind)->fatbins += kind.fatbins;
  if (from.ptx_version > to->ptx_version) to->ptx_version = from.ptx_version;
}

Text KernelCounts(const KernelImages& images, bool ptx) {
  TextBuilder text;
  for (const KernelImages::Kind& kind : images.kinds) {
    if (kind.ptx != ptx) continue;
    text.AddWord(Join({Name(kind), ":", Number(static_cast<int64_t>(kind.fatbins))}));
  }
  return text.text();
}

Text KernelCoverage(const KernelImages& images, bool ptx) {
  TextBuilder text;
  for (const KernelImages::Kind& kind : images.kinds) {
    if (kind.ptx != ptx || kind.fatbins * 2 < images.fatbins) continue;
    text.AddWord(Name(kind));
  }
  return text.text();
}

}  // namespace inspect
