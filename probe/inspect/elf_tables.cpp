// SPDX-License-Identifier: BSD-3-Clause
#include "elf_tables.h"

#include <elf.h>

namespace inspect {
namespace {

// The entries of a dynamic section that are looked at, by tag.
struct Dynamic {
  uint64_t strings = 0, strings_size = 0, symbols = 0, gnu_hash = 0, sysv_hash = 0;
  uint64_t versions = 0, needs = 0, needs_count = 0, definitions = 0, definitions_count = 0;
  uint64_t rela = 0, rela_size = 0, rela_relative = 0, plt = 0, plt_size = 0;
  uint64_t soname = 0, rpath = 0, runpath = 0;
  bool has_soname = false, has_rpath = false, has_runpath = false;
  uint64_t flags_1 = 0;
  List<uint64_t> needed;
};

void Note(const Elf64_Dyn& entry, Dynamic* d) {
  uint64_t value = entry.d_un.d_val;
  switch (entry.d_tag) {
    case DT_STRTAB: d->strings = value; break;
    case DT_STRSZ: d->strings_size = value; break;
    case DT_SYMTAB: d->symbols = value; break;
    case DT_GNU_HASH: d->gnu_hash = value; break;
    case DT_HASH: d->sysv_hash = value; break;
    case DT_VERSYM: d->versions = value; break;
    case DT_VERNEED: d->needs = value; break;
    case DT_VERNEEDNUM: d->needs_count = value; break;
    case DT_VERDEF: d->definitions = value; break;
    case DT_VERDEFNUM: d->definitions_count = value; break;
    case DT_RELA: d->rela = value; break;
    case DT_RELASZ: d->rela_size = value; break;
    case DT_RELACOUNT: d->rela_relative = value; break;
    case DT_JMPREL: d->plt = value; break;
    case DT_PLTRELSZ: d->plt_size = value; break;
    case DT_SONAME: d->soname = value, d->has_soname = true; break;
    case DT_RPATH: d->rpath = value, d->has_rpath = true; break;
    case DT_RUNPATH: d->runpath = value, d->has_runpath = true; break;
    case DT_FLAGS_1: d->flags_1 = value; break;
    case DT_NEEDED: d->needed.Add(value); break;
    default: break;
  }
}

void SetVersion(uint16_t index, SymbolVersion version, ElfImage* image) {
  uint16_t at = index & 0x7fff;
  while (image->versions.size() <= at) image->versions.Add({});
  image->versions[at] = version;
}

// More versions than any library has: where a damaged chain would go on for ever.
constexpr size_t kMostVersions = 65536;

// The chains of the two version tables hold their own offsets, which only lead forward.
void ReadNeeds(ByteView table, uint64_t count, ElfImage* image) {
  Elf64_Verneed need;
  uint64_t at = 0;
  for (; count > 0 && table.Read(at, &need); --count) {
    Text file = image->names.TextAt(need.vn_file);
    uint64_t aux_at = at + need.vn_aux;
    Elf64_Vernaux aux;
    for (unsigned n = need.vn_cnt; n > 0 && table.Read(aux_at, &aux); --n) {
      if (image->needs.size() >= kMostVersions) return;
      Text name = image->names.TextAt(aux.vna_name);
      image->needs.Add({file, name, (aux.vna_flags & VER_FLG_WEAK) != 0});
      SetVersion(aux.vna_other, {name, file, (aux.vna_other & 0x8000) != 0}, image);
      if (aux.vna_next == 0) break;
      aux_at += aux.vna_next;
    }
    if (need.vn_next == 0) break;
    at += need.vn_next;
  }
}

void ReadDefinitions(ByteView table, uint64_t count, ElfImage* image) {
  Elf64_Verdef definition;
  uint64_t at = 0;
  for (; count > 0 && table.Read(at, &definition); --count) {
    Elf64_Verdaux aux;
    bool base = (definition.vd_flags & VER_FLG_BASE) != 0;
    if (!base && table.Read(at + definition.vd_aux, &aux)) {
      Text name = image->names.TextAt(aux.vda_name);
      image->defined_versions.Add(name);
      SetVersion(definition.vd_ndx, {name, {}, false}, image);
    }
    image->has_version_definitions = true;
    if (image->defined_versions.size() >= kMostVersions) return;
    if (definition.vd_next == 0) break;
    at += definition.vd_next;
  }
}

// The highest symbol that a relocation names, plus one.
uint64_t RelocatedSymbols(ByteView table, uint64_t skip) {
  uint64_t count = 0;
  Elf64_Rela relocation;
  for (uint64_t i = skip; table.ReadAt(i, &relocation); ++i) {
    uint64_t symbol = ELF64_R_SYM(relocation.r_info);
    if (symbol >= count) count = symbol + 1;
  }
  return count;
}

// How many symbols there are is written nowhere. The old hash table knows. The GNU one knows where the
// defined symbols begin, behind all undefined ones; where nothing is defined, the relocations tell.
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

bool ReadDynamic(const SegmentMap& map, ByteView dynamic, ElfImage* image) {
  Dynamic d;
  Elf64_Dyn entry;
  for (uint64_t i = 0; dynamic.ReadAt(i, &entry) && entry.d_tag != DT_NULL; ++i) Note(entry, &d);
  image->names = map.At(d.strings, d.strings_size);
  image->symbols = map.At(d.symbols);
  image->symbol_versions = map.At(d.versions);
  image->gnu_hash = map.At(d.gnu_hash);
  image->sysv_hash = map.At(d.sysv_hash);
  image->relocations = map.At(d.rela, d.rela_size);
  image->relative_count = d.rela_relative;
  image->plt_relocations = map.At(d.plt, d.plt_size);
  image->no_default_folders = (d.flags_1 & DF_1_NODEFLIB) != 0;
  if (d.has_soname) image->soname = image->names.TextAt(d.soname);
  if (d.has_runpath) image->runpath = image->names.TextAt(d.runpath);
  if (d.has_rpath && !d.has_runpath) image->rpath = image->names.TextAt(d.rpath);
  for (uint64_t name : d.needed) image->needed.Add(image->names.TextAt(name));
  ReadNeeds(map.At(d.needs), d.needs_count, image);
  ReadDefinitions(map.At(d.definitions), d.definitions_count, image);
  CountUndefined(image);
  for (Text name : image->needed) {
    if (name.empty()) return false;
  }
  return d.strings == 0 || (!image->names.empty() && !image->symbols.empty());
}

}  // namespace inspect
