// SPDX-License-Identifier: BSD-3-Clause
#include "undefined_symbols.h"

#include <elf.h>

namespace inspect {
namespace {

bool Names(ByteView table, uint64_t skip, uint64_t index) {
  Elf64_Rela relocation;
  for (uint64_t i = skip; table.ReadAt(i, &relocation); ++i) {
    if (ELF64_R_SYM(relocation.r_info) == index) return true;
  }
  return false;
}

}  // namespace

List<UndefinedSymbol> UndefinedSymbols(const ElfImage& image) {
  List<UndefinedSymbol> result;
  for (uint64_t i = 1; i < image.undefined_count; ++i) {
    Elf64_Sym symbol;
    if (!image.symbols.ReadAt(i, &symbol)) break;
    if (symbol.st_shndx != SHN_UNDEF || ELF64_ST_BIND(symbol.st_info) == STB_WEAK) continue;
    Text name = image.names.TextAt(symbol.st_name);
    if (name.empty() || ELF64_ST_BIND(symbol.st_info) == STB_LOCAL) continue;
    uint16_t raw = 0;
    SymbolVersion version = VersionOf(image, i, &raw);
    result.Add({MakeQuery(name, version), i});
  }
  return result;
}

bool IsRelocated(const ElfImage& image, uint64_t index) {
  return Names(image.relocations, image.relative_count, index) ||
         Names(image.plt_relocations, 0, index);
}

}  // namespace inspect
