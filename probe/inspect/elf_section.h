// SPDX-License-Identifier: BSD-3-Clause
// A section of an ELF file by its name. The loader needs none, so a file may have none.
#pragma once

#include "byte_view.h"

namespace inspect {

// Its bytes; empty where there is no such section.
ByteView FindSection(ByteView file, Text name);

}  // namespace inspect
