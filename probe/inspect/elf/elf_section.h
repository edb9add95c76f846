// SPDX-License-Identifier: BSD-3-Clause
// Finds a section by name. The loader needs no sections, so a file may have none.
#pragma once

#include "../base/byte_view.h"

namespace inspect {

// The section's bytes; empty if there is no such section.
ByteView FindSection(ByteView file, Text name);

}  // namespace inspect
