// SPDX-License-Identifier: BSD-3-Clause
#include "undefined_symbols.h"

#include <elf.h>

namespace inspect {
namespace {

void Mark(ByteView table, uint64_t skip, char* marks, uint64_t count) {
  Elf64_Rela relocation;
  for (uint64_t i = skip; table.ReadAt(i, &relocation); ++i) {
    uint64_t symbol = ELF64_R_SYM(relocation.r_info);
    if (symbol < count) marks[symbol] = 1;
  }
}

}  // namespace

List<UndefinedSymbol> UndefinedSymbols(const ElfImage& image) {
  List<UndefinedSymbol> result;
  for (uint64_t i = 1; i < image.undefined_count; ++i) {
    Elf64_Sym symbol;
    if (!image.budget.Take(1) || !image.symbols.ReadAt(i, &symbol)) break;
    if (symbol.st_shndx != SHN_UNDEF || ELF64_ST_BIND(symbol.st_info) == STB_WEAK) continue;
    Text name = image.NameAt(symbol.st_name);
    if (name.empty() || ELF64_ST_BIND(symbol.st_info) == STB_LOCAL) continue;
    uint16_t raw = 0;
    SymbolVersion version = VersionOf(image, i, &raw);
    result.Add({MakeQuery(name, version), i});
  }
  return result;
}

List<UndefinedSymbol> Relocated(const ElfImage& image, const List<UndefinedSymbol>& symbols) {
  List<UndefinedSymbol> result;
  if (symbols.empty()) return result;
  uint64_t count = image.undefined_count;
  auto marks = static_cast<char*>(Allocate(count));
  memset(marks, 0, count);
  Mark(image.relocations, image.relative_count, marks, count);
  Mark(image.plt_relocations, 0, marks, count);
  for (const UndefinedSymbol& symbol : symbols) {
    if (symbol.index < count && marks[symbol.index] != 0) result.Add(symbol);
  }
  return result;
}

}  // namespace inspect
