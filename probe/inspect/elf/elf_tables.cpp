// SPDX-License-Identifier: BSD-3-Clause
#include "elf_tables.h"

#include <elf.h>

#include "../base/paths.h"
#include "version_tables.h"

namespace inspect {
namespace {

// A tag's value; 0 if absent (no tag used here has the value 0). If a tag occurs twice, the loader
// uses the last.
uint64_t Tag(ByteView dynamic, int64_t tag) {
  uint64_t value = 0;
  Elf64_Dyn entry;
  for (uint64_t i = 0; dynamic.ReadAt(i, &entry) && entry.d_tag != DT_NULL; ++i) {
    if (entry.d_tag == tag) value = entry.d_un.d_val;
  }
  return value;
}

// The text a tag names.
Text TagText(ByteView dynamic, int64_t tag, ByteView names) {
  uint64_t offset = Tag(dynamic, tag);
  return offset != 0 ? names.TextAt(offset) : Text();
}

// More than any library has.
constexpr size_t kMostNeeded = 4096;
constexpr size_t kMostFolders = 4096;

// Why the list cannot be read; null if it can.
const char* ReadNeeded(ByteView dynamic, ElfImage* image) {
  Elf64_Dyn entry;
  for (uint64_t i = 0; dynamic.ReadAt(i, &entry) && entry.d_tag != DT_NULL; ++i) {
    if (entry.d_tag != DT_NEEDED) continue;
    Text name = image->NameAt(entry.d_un.d_val);
    if (name.empty()) return "damaged: the name of a needed library lies outside";
    if (name.size() > kLongestPath) return "damaged: the name of a needed library is too long";
    if (image->needed.size() == kMostNeeded) return "damaged: it needs too many libraries";
    image->needed.Add(name);
  }
  return nullptr;
}

bool HasTooManyFolders(Text list) {
  size_t folders = 0;
  for (char c : list) folders += c == ':';
  return folders >= kMostFolders;
}

// The string table, up to the end of its last text.
ByteView WholeTexts(ByteView names) {
  size_t end = names.text().rfind('\0');
  return end == Text::npos ? ByteView() : names.Sub(0, end + 1);
}

// One more than the highest symbol index in the relocations.
uint64_t RelocatedSymbols(ByteView table, uint64_t skip) {
  uint64_t count = 0;
  Elf64_Rela relocation;
  for (uint64_t i = skip; table.ReadAt(i, &relocation); ++i) {
    uint64_t symbol = ELF64_R_SYM(relocation.r_info);
    if (symbol >= count) count = symbol + 1;
  }
  return count;
}

// No field gives the number of symbols. The SysV hash table has it. The GNU hash table has the
// first defined symbol, which follows all undefined ones. If nothing is defined, count from the
// relocations.
void CountUndefined(ElfImage* image) {
  uint32_t word[4];
  uint32_t bucket = 0;
  uint64_t count = 0;
  bool gnu = image->gnu_hash.Read(0, &word);
  bool empty = gnu && word[0] <= 1 &&
               (!image->gnu_hash.Read(16 + uint64_t{word[2]} * 8, &bucket) || bucket == 0);
  if (gnu && !empty) {
    count = word[1];
  } else if (image->sysv_hash.Read(0, &word)) {
    count = word[1];
  } else {
    uint64_t by_data = RelocatedSymbols(image->relocations, image->relative_count);
    uint64_t by_call = RelocatedSymbols(image->plt_relocations, 0);
    count = by_data > by_call ? by_data : by_call;
  }
  uint64_t room = image->symbols.size() / sizeof(Elf64_Sym);
  image->undefined_count = count < room ? count : room;
}

}  // namespace

ByteView SegmentMap::At(uint64_t address, uint64_t length) const {
  if (address == 0) return {};
  for (const Segment& segment : segments_) {
    if (address >= segment.address && address - segment.address < segment.content.size()) {
      return segment.content.Sub(address - segment.address, length);
    }
  }
  return {};
}

const char* ReadDynamic(const SegmentMap& map, ByteView dynamic, ElfImage* image) {
  image->names = WholeTexts(map.At(Tag(dynamic, DT_STRTAB), Tag(dynamic, DT_STRSZ)));
  image->symbols = map.At(Tag(dynamic, DT_SYMTAB));
  image->symbol_versions = map.At(Tag(dynamic, DT_VERSYM));
  image->gnu_hash = map.At(Tag(dynamic, DT_GNU_HASH));
  image->sysv_hash = map.At(Tag(dynamic, DT_HASH));
  image->relocations = map.At(Tag(dynamic, DT_RELA), Tag(dynamic, DT_RELASZ));
  image->relative_count = Tag(dynamic, DT_RELACOUNT);
  image->plt_relocations = map.At(Tag(dynamic, DT_JMPREL), Tag(dynamic, DT_PLTRELSZ));
  image->no_default_folders = (Tag(dynamic, DT_FLAGS_1) & DF_1_NODEFLIB) != 0;
  image->soname = TagText(dynamic, DT_SONAME, image->names);
  image->runpath = TagText(dynamic, DT_RUNPATH, image->names);
  if (Tag(dynamic, DT_RUNPATH) == 0) image->rpath = TagText(dynamic, DT_RPATH, image->names);
  ReadNeeds(map.At(Tag(dynamic, DT_VERNEED)), Tag(dynamic, DT_VERNEEDNUM), image);
  ReadDefinitions(map.At(Tag(dynamic, DT_VERDEF)), Tag(dynamic, DT_VERDEFNUM), image);
  CountUndefined(image);
  bool whole = !image->names.empty() && !image->symbols.empty();
  if (!whole && Tag(dynamic, DT_STRTAB) != 0) return "damaged: its dynamic section cannot be read";
  if (HasTooManyFolders(image->runpath) || HasTooManyFolders(image->rpath)) {
    return "damaged: its run path has too many folders";
  }
  return ReadNeeded(dynamic, image);
}

}  // namespace inspect
