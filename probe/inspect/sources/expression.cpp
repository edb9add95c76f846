// SPDX-License-Identifier: BSD-3-Clause
#include "expression.h"

#include "arithmetic.h"
#include "names.h"

namespace inspect {
namespace {

constexpr int kDeepest = 100;
constexpr int kMostSteps = 2000;

}  // namespace

Value Expression::Evaluate() {
  Value value = Conditional();
  SkipBlanks();
  return broken_ || !text_.empty() ? Value() : value;
}

bool Expression::TooMuch() {
  if (depth_ > kDeepest || ++*steps_ > kMostSteps) broken_ = true;
  return broken_;
}

void Expression::SkipBlanks() { text_ = Trimmed(text_); }

bool Expression::Take(Text token) {
  SkipBlanks();
  if (!StartsWith(text_, token)) return false;
  text_.remove_prefix(token.size());
  return true;
}

Value Expression::Conditional() {
  ++depth_;
  Value value = Binary(0);
  if (!TooMuch() && Take("?")) {
    Value yes = Conditional();
    if (!Take(":")) broken_ = true;
    Value no = Conditional();
    bool same = yes.known && no.known && yes.number == no.number;
    value = value.known ? (value.number != 0 ? yes : no) : same ? yes : Value();
  }
  --depth_;
  return value;
}

// `lowest`: operators of lower precedence belong to the surrounding expression.
Value Expression::Binary(int lowest) {
  Value value = Unary();
  for (;;) {
    SkipBlanks();
    Text token = OperatorAtStart(text_);
    int level = LevelOf(token);
    if (broken_ || token.empty() || level < lowest) return value;
    text_.remove_prefix(token.size());
    Value right = Binary(level + 1);
    int64_t number = 0;
    bool zero = (value.known && value.number == 0) || (right.known && right.number == 0);
    bool one = (value.known && value.number != 0) || (right.known && right.number != 0);
    if ((token == "&&" && zero) || (token == "||" && one)) {
      value = {true, token == "||"};
    } else if (value.known && right.known && Compute(token, value.number, right.number, &number)) {
      value = {true, number};
    } else {
      value = {};
    }
  }
}

Value Expression::Unary() {
  if (TooMuch()) return {};
  for (char sign : {'!', '-', '+', '~'}) {
    if (!Take(Text(&sign, 1))) continue;
    ++depth_;
    Value value = Unary();
    --depth_;
    if (!value.known) return {};
    if (sign == '!') return {true, value.number == 0};
    if (sign == '~') return {true, ~value.number};
    return {true, sign == '-' ? Negated(value.number) : value.number};
  }
  return Primary();
}

Value Expression::Primary() {
  SkipBlanks();
  if (Take("(")) {
    Value value = Conditional();
    if (!Take(")")) broken_ = true;
    return value;
  }
  if (text_.empty()) {
    broken_ = true;
    return {};
  }
  char c = text_[0];
  if (c >= '0' && c <= '9') return NumberHere();
  if (IsNameByte(c)) return NameHere();
  broken_ = true;
  return {};
}

}  // namespace inspect
