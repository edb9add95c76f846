// SPDX-License-Identifier: BSD-3-Clause
#include "condition.h"

#include "expression.h"
#include "names.h"

namespace inspect {
namespace {

Truth Not(Truth truth) {
  if (truth == Truth::kUnknown) return truth;
  return truth == Truth::kYes ? Truth::kNo : Truth::kYes;
}

}  // namespace

Truth EvaluateCondition(Text word, Text rest, Macros* macros, int* steps) {
  *steps = 1;
  if (EndsWith(word, "ifdef")) return macros->IsDefined(NameAtStart(rest));
  if (EndsWith(word, "ifndef")) {
    return Not(macros->IsDefined(NameAtStart(rest)));
  }
  Value value = Expression(rest, macros, 0, steps).Evaluate();
  if (!value.known) return Truth::kUnknown;
  return value.number != 0 ? Truth::kYes : Truth::kNo;
}

}  // namespace inspect
