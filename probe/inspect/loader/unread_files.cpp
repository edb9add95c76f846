// SPDX-License-Identifier: BSD-3-Clause
#include "unread_files.h"

namespace inspect {

void UnreadFiles::Write(FactWriter* facts) const {
  facts->AddYesNo("elf.all_read", empty());
  for (size_t i = 0; i < reasons_.entries().size(); ++i) {
    facts->Add(FactKey("elf.unread", i, "file"), reasons_.entries()[i].name);
    facts->Add(FactKey("elf.unread", i, "reason"), reasons_.entries()[i].value);
  }
}

}  // namespace inspect
