// SPDX-License-Identifier: BSD-3-Clause
#include "symbol_lookup.h"

#include <elf.h>

namespace inspect {
namespace {

uint32_t GnuHash(Text name) {
  uint32_t hash = 5381;
  for (char c : name) hash = hash * 33 + static_cast<unsigned char>(c);
  return hash;
}

uint32_t SysvHash(Text name) {
  uint32_t hash = 0;
  for (char c : name) {
    hash = (hash << 4) + static_cast<unsigned char>(c);
    hash ^= (hash >> 24) & 0xf0;
    hash &= 0x0fffffff;
  }
  return hash;
}

bool IsDefinition(const Elf64_Sym& symbol) {
  unsigned type = ELF64_ST_TYPE(symbol.st_info);
  // A program's undefined symbol may hold the address of a PLT entry: it is no definition.
  if (symbol.st_shndx == SHN_UNDEF) return false;
  if (symbol.st_value == 0 && symbol.st_shndx != SHN_ABS && type != STT_TLS) return false;
  unsigned binding = ELF64_ST_BIND(symbol.st_info);
  if (binding != STB_GLOBAL && binding != STB_WEAK && binding != STB_GNU_UNIQUE) return false;
  return type <= STT_FUNC || type == STT_COMMON || type == STT_TLS || type == STT_GNU_IFUNC;
}

// How well a candidate with the right name matches.
enum class Match { kNo, kYes, kOnlyOne };

// glibc's rules (elf/dl-lookup.c, check_match): a library without versions satisfies every need; an
// unversioned definition satisfies every need that is not hidden; an unversioned need takes the
// base version, else the only default version.
Match MatchVersion(const ElfImage& image, uint64_t index, const SymbolQuery& query) {
  if (image.symbol_versions.empty()) return Match::kYes;
  uint16_t raw = 0;
  SymbolVersion version = VersionOf(image, index, &raw);
  bool hidden = (raw & 0x8000) != 0;
  if (query.version.empty()) {
    if ((raw & 0x7fff) < 3) return Match::kYes;
    return hidden ? Match::kNo : Match::kOnlyOne;
  }
  if (version.name == query.version) return Match::kYes;
  return !query.hidden && version.name.empty() && !hidden ? Match::kYes : Match::kNo;
}

// One lookup in one library.
class Lookup {
 public:
  Lookup(const ElfImage& image, const SymbolQuery& query) : image_(image), query_(query) {}

  bool Run() {
    bool found = image_.gnu_hash.empty() ? RunSysv() : RunGnu();
    return found || only_one_ == 1;
  }

 private:
  bool Try(uint64_t index) {
    Elf64_Sym symbol;
    if (!image_.budget.Take(1 + query_.name.size() / 64)) return false;
    if (!image_.symbols.ReadAt(index, &symbol) || !IsDefinition(symbol)) return false;
    if (!image_.names.HasTextAt(symbol.st_name, query_.name)) return false;
    Match match = MatchVersion(image_, index, query_);
    if (match == Match::kOnlyOne) ++only_one_;
    return match == Match::kYes;
  }

  bool RunGnu() {
    uint32_t head[4];  // buckets, first symbol, words of the filter, shift
    if (!image_.gnu_hash.Read(0, &head) || head[0] == 0 || head[2] == 0) return false;
    uint64_t filter_word = 0;
    uint32_t hash = query_.gnu_hash;
    ByteView filter = image_.gnu_hash.Sub(16);
    if (!filter.ReadAt((hash / 64) & (head[2] - 1), &filter_word)) return false;
    uint64_t bits = uint64_t{1} << (hash % 64) | uint64_t{1} << ((hash >> (head[3] & 31)) % 64);
    if ((filter_word & bits) != bits) return false;
    ByteView buckets = filter.Sub(uint64_t{head[2]} * 8);
    ByteView chain = buckets.Sub(uint64_t{head[0]} * 4);
    uint32_t index = 0;
    if (!buckets.ReadAt(hash % head[0], &index) || index < head[1] || index == 0) return false;
    uint32_t link = 0;
    for (; image_.budget.Take(1) && chain.ReadAt(index - head[1], &link); ++index) {
      if (((link ^ hash) >> 1) == 0 && Try(index)) return true;
      if ((link & 1) != 0) break;
    }
    return false;
  }

  bool RunSysv() {
    uint32_t head[2];  // buckets, symbols
    if (!image_.sysv_hash.Read(0, &head) || head[0] == 0) return false;
    ByteView buckets = image_.sysv_hash.Sub(8);
    ByteView chain = buckets.Sub(uint64_t{head[0]} * 4);
    uint32_t index = 0;
    if (!buckets.ReadAt(query_.sysv_hash % head[0], &index)) return false;
    while (index != 0 && image_.budget.Take(1)) {
      if (Try(index)) return true;
      if (!chain.ReadAt(index, &index)) break;
    }
    return false;
  }

  const ElfImage& image_;
  const SymbolQuery& query_;
  int only_one_ = 0;
};

}  // namespace

SymbolVersion VersionOf(const ElfImage& image, uint64_t index, uint16_t* raw) {
  *raw = 0;
  if (!image.symbol_versions.ReadAt(index, raw)) return {};
  uint16_t at = *raw & 0x7fff;
  return at > 1 && at < image.versions.size() ? image.versions[at] : SymbolVersion();
}

SymbolQuery MakeQuery(Text name, const SymbolVersion& version) {
  return {name, version.name, version.file, version.hidden, GnuHash(name), SysvHash(name)};
}

bool Defines(const ElfImage& image, const SymbolQuery& query) { return Lookup(image, query).Run(); }

}  // namespace inspect
