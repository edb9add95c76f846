// SPDX-License-Identifier: BSD-3-Clause
// The part of Expression that evaluates numbers and names.
#include "arithmetic.h"
#include "expression.h"
#include "names.h"

namespace inspect {
namespace {

constexpr size_t kLongestBody = 200;

// Whether a macro's body keeps its value in any expression: one token, or all in parentheses.
bool StandsAlone(Text body) {
  bool token = !body.empty();
  for (char c : body) token = token && (IsNameByte(c) || c == '\'');
  if (token) return true;
  int depth = 0;
  for (size_t i = 0; i < body.size(); ++i) {
    if (body[i] == '(') ++depth;
    if (body[i] == ')') --depth;
    if (depth == 0) return i > 0 && i + 1 == body.size();
  }
  return false;
}

}  // namespace

Value Expression::NumberHere() {
  size_t size = 0;
  while (size < text_.size() && (IsNameByte(text_[size]) || text_[size] == '\'')) ++size;
  Value value;
  value.known = ReadNumber(text_.substr(0, size), &value.number);
  text_.remove_prefix(size);
  return value;
}

Value Expression::NameHere() {
  Text name = NameAtStart(text_);
  text_.remove_prefix(name.size());
  if (name == "defined") return DefinedHere();
  if (name == "true") return {true, 1};
  if (name == "false") return {true, 0};
  SkipBlanks();
  if (!StartsWith(text_, "(")) return ValueOf(name);
  SkipArguments();
  return {};
}

Value Expression::DefinedHere() {
  bool open = Take("(");
  SkipBlanks();
  Text name = NameAtStart(text_);
  text_.remove_prefix(name.size());
  if (name.empty() || (open && !Take(")"))) broken_ = true;
  Truth truth = macros_->IsDefined(name);
  return {truth != Truth::kUnknown, truth == Truth::kYes};
}

// Macros with arguments are not expanded.
void Expression::SkipArguments() {
  int depth = 0;
  size_t at = 0;
  do {
    if (text_[at] == '(') ++depth;
    if (text_[at] == ')') --depth;
    ++at;
  } while (at < text_.size() && depth > 0);
  if (depth > 0) broken_ = true;
  text_.remove_prefix(at);
}

Value Expression::ValueOf(Text name) {
  if (macros_->IsDefined(name) == Truth::kNo) return {true, 0};
  const Macro* macro = macros_->Find(name);
  if (macro == nullptr || macro->defined != Truth::kYes || !macro->has_body) return {};
  Text body = macro->body;
  if (TooMuch() || body.size() > kLongestBody || !StandsAlone(body)) return {};
  return Expression(body, macros_, depth_ + 1, steps_).Evaluate();
}

}  // namespace inspect
