// SPDX-License-Identifier: BSD-3-Clause
#include "sources/condition.h"

#include <gtest/gtest.h>

#include <string>

namespace inspect {
namespace {

class Condition : public testing::Test {
 protected:
  Condition() {
    for (Text flag : {"ONE", "ZERO=0", "SEVEN=7", "CXX=201703L", "EMPTY=", "NAMED=SEVEN",
                      "GROUP=(SEVEN + 1)", "SUM=1 + 1", "CALL(x)=x", "LOOP=LOOP"}) {
      macros_.DefineByFlag(flag);
    }
    macros_.Undefine("GONE", true);
    macros_.DefineUnknown("VALUE");
    macros_.Define("MAYBE 1", false);
  }
  // `yes`, `no` or `?`.
  std::string If(Text text, Text word = "if") {
    int steps = 0;
    Truth truth = EvaluateCondition(word, text, &macros_, &steps);
    return truth == Truth::kYes ? "yes" : truth == Truth::kNo ? "no" : "?";
  }
  Macros macros_;
};

TEST_F(Condition, Defined) {
  EXPECT_EQ(If("ONE", "ifdef"), "yes");
  EXPECT_EQ(If("ONE", "ifndef"), "no");
  EXPECT_EQ(If("GONE", "elifdef"), "no");
  EXPECT_EQ(If("GONE", "elifndef"), "yes");
  EXPECT_EQ(If("UNHEARD", "ifdef"), "?");
  EXPECT_EQ(If("MAYBE", "ifndef"), "?");
  EXPECT_EQ(If("defined ONE"), "yes");
  EXPECT_EQ(If("defined( ONE )"), "yes");
  EXPECT_EQ(If("!defined(ONE)"), "no");
  EXPECT_EQ(If("defined(VALUE) && defined(EMPTY) && defined(CALL)"), "yes");
  EXPECT_EQ(If("defined(ONE"), "?");
  EXPECT_EQ(If("defined"), "?");
}

TEST_F(Condition, WhatIsUnknownMattersOnlyWhereItDecides) {
  EXPECT_EQ(If("UNHEARD"), "?");
  EXPECT_EQ(If("!UNHEARD"), "?");
  EXPECT_EQ(If("UNHEARD && 0"), "no");
  EXPECT_EQ(If("UNHEARD && 1"), "?");
  EXPECT_EQ(If("defined(UNHEARD) || ONE"), "yes");
  EXPECT_EQ(If("UNHEARD || ZERO"), "?");
  EXPECT_EQ(If("0 && UNHEARD == 3 || 1"), "yes");
  EXPECT_EQ(If("UNHEARD ? 1 : 1"), "yes");
  EXPECT_EQ(If("UNHEARD ? 1 : 0"), "?");
  EXPECT_EQ(If("CALL(1) || ONE"), "yes");
  EXPECT_EQ(If("CALL(1)"), "?");
  EXPECT_EQ(If("__has_include(<a.h>)"), "?");
  EXPECT_EQ(If("VALUE"), "?");
  EXPECT_EQ(If("MAYBE"), "?");
}

TEST_F(Condition, Values) {
  EXPECT_EQ(If("ONE"), "yes");
  EXPECT_EQ(If("ZERO"), "no");
  EXPECT_EQ(If("GONE"), "no");
  EXPECT_EQ(If("CXX >= 201703L"), "yes");
  EXPECT_EQ(If("CXX > 201703L"), "no");
  EXPECT_EQ(If("NAMED == 7"), "yes");
  EXPECT_EQ(If("GROUP * 2 == 16"), "yes");
  EXPECT_EQ(If("SUM * 2 == 3"), "?");  // correct: the body is inserted without parentheses
  EXPECT_EQ(If("EMPTY"), "?");
  EXPECT_EQ(If("LOOP"), "?");
  EXPECT_EQ(If("true && !false"), "yes");
}

TEST_F(Condition, Arithmetic) {
  EXPECT_EQ(If("1 + 2 * 3 == 7 && (1 + 2) * 3 == 9"), "yes");
  EXPECT_EQ(If("10 - 4 - 3 == 3"), "yes");
  EXPECT_EQ(If("1 << 4 == 16 && 0x10 == 020 && 0b11 == 3 && 1'000u == 1000ULL"), "yes");
  EXPECT_EQ(If("(5 & 6) == 4 && (5 | 6) == 7 && (5 ^ 6) == 3 && ~0 == -1"), "yes");
  EXPECT_EQ(If("7 / 2 == 3 && 7 % 2 == 1 && 7 >> 1 == 3"), "yes");
  EXPECT_EQ(If("1 ? 0 : 1"), "no");
  EXPECT_EQ(If("0 ? 0 : 1 ? 1 : 0"), "yes");
  EXPECT_EQ(If("1 || 0 && 0"), "yes");
  EXPECT_EQ(If("-1 < 0"), "yes");
  EXPECT_EQ(If("1 / 0"), "?");
  EXPECT_EQ(If("1 << 64"), "?");
  EXPECT_EQ(If("0xFFFFFFFFFFFFFFFF > 0"), "?");
}

TEST_F(Condition, WhatIsNoExpression) {
  for (Text text : {"", "(", ")", "1 +", "1 1", "&& 1", "'a' == 97", "\"x\"", "(1", "1)", "1 ? 2",
                    "1e3", "@", "CALL(1"}) {
    EXPECT_EQ(If(text), "?") << text;
  }
}

TEST_F(Condition, EndsSoon) {
  std::string deep(100000, '(');
  EXPECT_EQ(If(deep), "?");
  EXPECT_EQ(If(std::string(100000, '!') + "1"), "?");
  std::string longer = "1";
  for (int i = 0; i < 100000; ++i) longer += "+1";
  EXPECT_EQ(If(longer), "?");
  // Each name expands to two of the next.
  std::string names[40];
  for (int i = 0; i < 39; ++i) {
    std::string next = "N" + std::to_string(i + 1);
    names[i] = "N" + std::to_string(i) + " (" + next + "+" + next + ")";
    macros_.Define(names[i], true);
  }
  EXPECT_EQ(If("N0"), "?");
}

TEST_F(Condition, CompleteMacros) {
  macros_.SetComplete();
  EXPECT_EQ(If("UNHEARD", "ifdef"), "no");
  EXPECT_EQ(If("UNHEARD"), "no");
  EXPECT_EQ(If("MAYBE", "ifdef"), "?");
  EXPECT_EQ(If("defined(__has_include)"), "?");
}

TEST_F(Condition, MacrosThatArePerhapsDefined) {
  macros_.Define("ONE 1", false);
  EXPECT_EQ(If("ONE"), "yes");
  macros_.Define("ONE 2", false);
  EXPECT_EQ(If("ONE == 1"), "?");
  EXPECT_EQ(If("ONE", "ifdef"), "yes");
  macros_.Undefine("SEVEN", false);
  EXPECT_EQ(If("SEVEN", "ifdef"), "?");
  macros_.Undefine("GONE", false);
  EXPECT_EQ(If("GONE", "ifdef"), "no");
  macros_.Define("GONE", false);
  EXPECT_EQ(If("GONE", "ifdef"), "?");
}

}  // namespace
}  // namespace inspect
