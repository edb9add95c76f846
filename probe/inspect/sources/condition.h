// SPDX-License-Identifier: BSD-3-Clause
// Evaluates a preprocessor condition.
#pragma once

#include "macros.h"

namespace inspect {

// `word` and `rest`: of #if, #ifdef, #ifndef, #elif and the like. Handles names, numbers, defined()
// and C's operators. Other parts are unknown, and so is the result, unless `&&` or `||` decides
// without them. `steps`: the work done.
Truth EvaluateCondition(Text word, Text rest, Macros* macros, int* steps);

}  // namespace inspect
