// SPDX-License-Identifier: BSD-3-Clause
// The value of an expression after #if.
#pragma once

#include "macros.h"

namespace inspect {

struct Value {
  bool known = false;
  int64_t number = 0;
};

class Expression {
 public:
  // `depth`: of nested macros. `steps`: grows with the work.
  Expression(Text text, Macros* macros, int depth, int* steps)
      : text_(text), macros_(macros), depth_(depth), steps_(steps) {}

  // Unknown if the text is no expression, or longer than the limit.
  Value Evaluate();

 private:
  Value Conditional();
  Value Binary(int lowest);
  Value Unary();
  Value Primary();
  Value NumberHere();
  Value NameHere();
  Value DefinedHere();
  Value ValueOf(Text name);
  void SkipArguments();

  void SkipBlanks();
  bool Take(Text token);
  bool TooMuch();

  Text text_;
  Macros* macros_;
  int depth_;
  int* steps_;
  bool broken_ = false;
};

}  // namespace inspect
