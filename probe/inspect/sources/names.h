// SPDX-License-Identifier: BSD-3-Clause
// Identifiers in a source.
#pragma once

#include "../base/text.h"

namespace inspect {

bool IsNameByte(char c);
// The name at the start of the text; empty if there is none.
Text NameAtStart(Text text);
Text Trimmed(Text text);

}  // namespace inspect
