// SPDX-License-Identifier: BSD-3-Clause
#include "version_tables.h"

#include <elf.h>

namespace inspect {
namespace {

constexpr uint64_t kStepsPerVersion = 20;  // a version is kept: it also takes memory

void SetVersion(uint16_t index, SymbolVersion version, ElfImage* image) {
  uint16_t at = index & 0x7fff;
  while (image->versions.size() <= at) image->versions.Add({});
  image->versions[at] = version;
}

}  // namespace

// The version tables are chains; each entry holds the offset of the next, which only leads forward.
void ReadNeeds(ByteView table, uint64_t count, ElfImage* image) {
  Elf64_Verneed need;
  uint64_t at = 0;
  for (; count > 0 && image->budget.Take(1) && table.Read(at, &need); --count) {
    Text file = image->NameAt(need.vn_file);
    uint64_t aux_at = at + need.vn_aux;
    Elf64_Vernaux aux;
    for (unsigned n = need.vn_cnt; n > 0 && table.Read(aux_at, &aux); --n) {
      if (!image->budget.Take(kStepsPerVersion)) return;
      Text name = image->NameAt(aux.vna_name);
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
  for (; count > 0 && image->budget.Take(1) && table.Read(at, &definition); --count) {
    Elf64_Verdaux aux;
    bool base = (definition.vd_flags & VER_FLG_BASE) != 0;
    if (!base && table.Read(at + definition.vd_aux, &aux)) {
      if (!image->budget.Take(kStepsPerVersion)) return;
      Text name = image->NameAt(aux.vda_name);
      image->defined_versions.Add(name);
      SetVersion(definition.vd_ndx, {name, {}, false}, image);
    }
    image->has_version_definitions = true;
    if (definition.vd_next == 0) break;
    at += definition.vd_next;
  }
}

}  // namespace inspect
