// SPDX-License-Identifier: BSD-3-Clause
#include "made_elf.h"

#include <cstring>

namespace {

constexpr uint64_t kBase = 0x10000;  // the address of the file's first byte
constexpr size_t kHead = sizeof(Elf64_Ehdr);

template <typename T>
std::string BytesOf(const T& value) {
  return std::string(reinterpret_cast<const char*>(&value), sizeof value);
}

}  // namespace

MadeElf::MadeElf() : symbols_(1) {}

uint64_t MadeElf::Add(const std::string& bytes) {
  content_.resize((content_.size() + 7) / 8 * 8);
  uint64_t address = kBase + kHead + content_.size();
  content_ += bytes;
  return address;
}

uint64_t MadeElf::Name(const std::string& text) {
  uint64_t offset = names_.size();
  names_ += text + '\0';
  return offset;
}

void MadeElf::Symbols(size_t count, uint64_t name, bool defined) {
  Elf64_Sym symbol = {};
  symbol.st_name = static_cast<uint32_t>(name);
  symbol.st_info = ELF64_ST_INFO(STB_GLOBAL, STT_FUNC);
  symbol.st_shndx = defined ? 1 : SHN_UNDEF;
  symbol.st_value = defined ? kBase : 0;
  symbols_.insert(symbols_.end(), count, symbol);
}

void MadeElf::Relocations(size_t count, uint64_t symbol) {
  Elf64_Rela relocation = {};
  relocation.r_info = ELF64_R_INFO(symbol, R_X86_64_GLOB_DAT);
  Tag(DT_RELA, AddTable(std::vector<Elf64_Rela>(count, relocation)));
  Tag(DT_RELASZ, count * sizeof relocation);
}

void MadeElf::Sections(size_t count, uint64_t name, uint64_t address, uint64_t size) {
  Elf64_Shdr section = {};
  section.sh_name = static_cast<uint32_t>(name);
  section.sh_type = SHT_PROGBITS;
  section.sh_offset = address - kBase;
  section.sh_size = size;
  sections_.insert(sections_.end(), count, section);
}

std::string MadeElf::Bytes(size_t headers, uint32_t type) {
  uint64_t names = Add(names_);
  Sections(1, 0, names, names_.size());
  Tag(DT_STRTAB, names);
  Tag(DT_STRSZ, names_.size());
  Tag(DT_SYMTAB, AddTable(symbols_));
  Tag(DT_NULL, 0);
  uint64_t dynamic = AddTable(dynamic_) - kBase;
  uint64_t sections = AddTable(sections_) - kBase;
  uint64_t table = Add("") - kBase;

  Elf64_Ehdr head = {};
  memcpy(head.e_ident, ELFMAG, SELFMAG);
  head.e_ident[EI_CLASS] = ELFCLASS64;
  head.e_ident[EI_DATA] = ELFDATA2LSB;
  head.e_type = ET_DYN;
#if defined(__aarch64__)
  head.e_machine = EM_AARCH64;
#else
  head.e_machine = EM_X86_64;
#endif
  head.e_shoff = sections;
  head.e_shentsize = sizeof(Elf64_Shdr);
  head.e_shnum = static_cast<uint16_t>(sections_.size());
  head.e_shstrndx = static_cast<uint16_t>(sections_.size() - 1);
  head.e_phoff = table;
  head.e_phentsize = sizeof(Elf64_Phdr);
  head.e_phnum = static_cast<uint16_t>(headers + 2);
  Elf64_Phdr whole = {};
  whole.p_type = PT_LOAD;
  whole.p_vaddr = kBase;
  whole.p_filesz = kHead + content_.size();
  Elf64_Phdr list = whole;
  list.p_type = PT_DYNAMIC;
  list.p_offset = dynamic;
  list.p_filesz = dynamic_.size() * sizeof(Elf64_Dyn);
  std::string bytes = BytesOf(head) + content_ + BytesOf(whole) + BytesOf(list);
  whole.p_type = type;
  for (size_t i = 0; i < headers; ++i) bytes += BytesOf(whole);
  return bytes;
}
