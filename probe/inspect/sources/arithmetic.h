// SPDX-License-Identifier: BSD-3-Clause
// The preprocessor's numbers and operators.
#pragma once

#include <cstdint>

#include "../base/text.h"

namespace inspect {

// The binary operator at the start of the text; empty if there is none.
Text OperatorAtStart(Text text);
// Its precedence: from 0 (`||`) to 9 (`*`).
int LevelOf(Text token);

// False if there is no result: a division by zero, a shift too far.
bool Compute(Text token, int64_t left, int64_t right, int64_t* result);
int64_t Negated(int64_t number);

// Reads decimal, octal, hexadecimal and binary numbers, with C's suffixes. False if it is none.
bool ReadNumber(Text text, int64_t* number);

}  // namespace inspect
