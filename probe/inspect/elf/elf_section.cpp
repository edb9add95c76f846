// SPDX-License-Identifier: BSD-3-Clause
#include "elf_section.h"

#include <elf.h>

namespace inspect {

ByteView FindSection(ByteView file, Text name) {
  Elf64_Ehdr header;
  Elf64_Shdr section;
  if (!file.Read(0, &header) || header.e_shentsize != sizeof section) return {};
  ByteView table = file.Sub(header.e_shoff, uint64_t{header.e_shnum} * sizeof section);
  if (header.e_shoff == 0 || !table.ReadAt(header.e_shstrndx, &section)) return {};
  ByteView names = file.Sub(section.sh_offset, section.sh_size);
  for (uint64_t i = 0; table.ReadAt(i, &section); ++i) {
    if (section.sh_type == SHT_NOBITS || !names.HasTextAt(section.sh_name, name)) continue;
    ByteView content = file.Sub(section.sh_offset, section.sh_size);
    return content.size() == section.sh_size ? content : ByteView();
  }
  return {};
}

}  // namespace inspect
