// SPDX-License-Identifier: BSD-3-Clause
#include "arithmetic.h"

namespace inspect {
namespace {

struct Operator {
  Text token;
  int level;
};

// Longer operators first: `<<` is not `<`.
constexpr Operator kOperators[] = {
    {"||", 0}, {"&&", 1}, {"==", 5}, {"!=", 5}, {"<=", 6}, {">=", 6},
    {"<<", 7}, {">>", 7}, {"|", 2},  {"^", 3},  {"&", 4},  {"<", 6},
    {">", 6},  {"+", 8},  {"-", 8},  {"*", 9},  {"/", 9},  {"%", 9},
};

uint64_t Bits(int64_t number) { return static_cast<uint64_t>(number); }
int64_t Signed(uint64_t bits) { return static_cast<int64_t>(bits); }

bool IsDigit(char c, unsigned base) {
  int digit = HexDigit(c);
  return digit >= 0 && digit < int(base);
}

bool Compare(Text token, int64_t left, int64_t right) {
  if (token == "==") return left == right;
  if (token == "!=") return left != right;
  if (token == "<") return left < right;
  if (token == ">") return left > right;
  if (token == "<=") return left <= right;
  if (token == ">=") return left >= right;
  if (token == "&&") return left != 0 && right != 0;
  return left != 0 || right != 0;
}

}  // namespace

Text OperatorAtStart(Text text) {
  for (const Operator& one : kOperators) {
    if (StartsWith(text, one.token)) return one.token;
  }
  return {};
}

int LevelOf(Text token) {
  for (const Operator& one : kOperators) {
    if (token == one.token) return one.level;
  }
  return -1;
}

int64_t Negated(int64_t number) { return Signed(0 - Bits(number)); }

bool Compute(Text token, int64_t left, int64_t right, int64_t* result) {
  uint64_t a = Bits(left);
  uint64_t b = Bits(right);
  bool shift = token == "<<" || token == ">>";
  if (shift && (right < 0 || right > 63)) return false;
  bool division = token == "/" || token == "%";
  if (division && (right == 0 || right == -1)) return false;
  if (token == "+") *result = Signed(a + b);
  if (token == "-") *result = Signed(a - b);
  if (token == "*") *result = Signed(a * b);
  if (token == "|") *result = Signed(a | b);
  if (token == "&") *result = Signed(a & b);
  if (token == "^") *result = Signed(a ^ b);
  if (token == "<<") *result = Signed(a << b);
  if (token == ">>") *result = left >> right;
  if (token == "/") *result = left / right;
  if (token == "%") *result = left % right;
  int level = LevelOf(token);
  if (level < 2 || level == 5 || level == 6) *result = Compare(token, left, right);
  return true;
}

bool ReadNumber(Text text, int64_t* number) {
  unsigned base = 10;
  if (text.size() > 1 && text[0] == '0') {
    char kind = text[1];
    base = kind == 'x' || kind == 'X' ? 16 : kind == 'b' || kind == 'B' ? 2 : 8;
    text.remove_prefix(base == 8 ? 1 : 2);
  }
  uint64_t value = 0;
  size_t digits = 0;
  while (digits < text.size() && (text[digits] == '\'' || IsDigit(text[digits], base))) {
    if (text[digits] != '\'') {
      uint64_t next = value * base + static_cast<uint64_t>(HexDigit(text[digits]));
      if (value > (UINT64_MAX >> 1) / base) return false;  // unsigned from here on
      value = next;
    }
    ++digits;
  }
  for (char c : text.substr(digits)) {
    if (c != 'u' && c != 'U' && c != 'l' && c != 'L' && c != 'z' && c != 'Z') return false;
  }
  *number = Signed(value);
  return true;
}

}  // namespace inspect
