// SPDX-License-Identifier: BSD-3-Clause
#include "branches.h"

namespace inspect {

void Branches::Open(Truth truth, const Directive& directive) {
  Truth outer = state();
  bool left_out = outer == Truth::kNo;
  Truth taken = left_out ? Truth::kYes : truth;
  levels_.Add({left_out ? outer : truth, taken, outer, &directive, false});
}

void Branches::Next(Truth truth, const Directive& directive) {
  if (levels_.empty()) return;
  Level& level = levels_[levels_.size() - 1];
  level.condition = &directive;
  level.told = false;
  if (directive.word == "else") truth = Truth::kYes;
  if (level.taken == Truth::kYes) {
    level.state = Truth::kNo;
  } else if (level.taken == Truth::kNo) {
    level.state = level.taken = truth;
  } else {
    level.state = truth == Truth::kNo ? Truth::kNo : Truth::kUnknown;
    if (truth == Truth::kYes) level.taken = Truth::kYes;
  }
}

void Branches::Close() {
  if (!levels_.empty()) levels_.RemoveLast();
}

Truth Branches::state() const {
  if (levels_.empty()) return Truth::kYes;
  const Level& level = levels_[levels_.size() - 1];
  return level.state == Truth::kYes || level.outer == Truth::kNo ? level.outer : level.state;
}

bool Branches::Decides() const {
  return !levels_.empty() && levels_[levels_.size() - 1].taken != Truth::kYes;
}

List<const Directive*> Branches::TakeUnknown() {
  List<const Directive*> conditions;
  // Levels outside a reported one are reported already.
  for (size_t i = levels_.size(); i > 0 && !levels_[i - 1].told; --i) {
    levels_[i - 1].told = true;
    if (levels_[i - 1].state == Truth::kUnknown) conditions.Add(levels_[i - 1].condition);
  }
  return conditions;
}

}  // namespace inspect
