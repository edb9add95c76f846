// SPDX-License-Identifier: BSD-3-Clause
#include "base/facts.h"

#include <gtest/gtest.h>

#include <string>

namespace inspect {
namespace {

TEST(Facts, EveryByteSurvives) {
  std::string value;
  for (int byte = 1; byte < 256; ++byte) value += static_cast<char>(byte);
  Text encoded = EncodeFact(value);
  EXPECT_EQ(encoded.find_first_of("\n;[]$\"%\\\t"), encoded.find('%'));
  EXPECT_EQ(DecodeFact(encoded), value);
}

TEST(Facts, EncodesAsTheCMakeSide) {
  EXPECT_EQ(EncodeFact("a b;c%[\xc3\xa9]"), "a b%3Bc%25%5B%C3%A9%5D");
  EXPECT_EQ(EncodeFact("AZaz09._/+:,=@ -"), "AZaz09._/+:,=@ -");
}

TEST(Facts, DecodesWhatIsNoCodeAsItStands) {
  EXPECT_EQ(DecodeFact("100%"), "100%");
  EXPECT_EQ(DecodeFact("%4"), "%4");
  EXPECT_EQ(DecodeFact("%zz%41"), "%zzA");
  EXPECT_EQ(DecodeFact("%2f%2F"), "//");
}

TEST(Facts, WriterDropsUnknown) {
  FactWriter facts;
  facts.Add("a.b", "");
  facts.Add("c", "1;2");
  facts.AddNumber("d", -7);
  facts.AddYesNo("e", false);
  EXPECT_EQ(facts.text(), "c=1%3B2\nd=-7\ne=no\n");
}

TEST(Facts, WriterCutsLongValuesAndSaysSo) {
  FactWriter facts;
  facts.Add("path", Join({"/", std::string(4095, 'a')}));
  facts.Add("soname", std::string(60000, 'b') + "\xc3\xa9");
  FactReader read(facts.text());
  EXPECT_EQ(read.Get("path"), Join({"/", std::string(4095, 'a')}));
  EXPECT_EQ(read.Get("soname"), Join({std::string(4096, 'b'), " (cut, 60002 bytes)"}));
}

TEST(Facts, ReaderTakesLinesAndPassesOverTheRest) {
  FactReader facts("a=1\n\nno fact\n=x\nb=%41=2\nlist.0=x\nlist.1=y\nlist.3=z\nlast=end");
  EXPECT_EQ(facts.Get("a"), "1");
  EXPECT_EQ(facts.Get("b"), "A=2");
  EXPECT_EQ(facts.Get("last"), "end");
  EXPECT_EQ(facts.Get("none", "fallback"), "fallback");
  ASSERT_EQ(facts.GetList("list").size(), 2u);
  EXPECT_EQ(facts.GetList("list")[1], "y");
}

TEST(Facts, Keys) {
  EXPECT_EQ(FactKey("gpu", 0, "cc"), "gpu.0.cc");
  EXPECT_EQ(FactKey("program.link", 12), "program.link.12");
}

TEST(Text, ListGrowsAndInserts) {
  List<int> list;
  for (int i = 0; i < 100; ++i) list.Add(i);
  list.Insert(0, -1);
  list.Insert(50, -2);
  ASSERT_EQ(list.size(), 102u);
  EXPECT_EQ(list[0], -1);
  EXPECT_EQ(list[1], 0);
  EXPECT_EQ(list[50], -2);
  EXPECT_EQ(list[101], 99);
}

TEST(Text, LargeTextsAndAlignment) {
  std::string large(1 << 20, 'x');
  EXPECT_EQ(Join({large, "y"}).size(), large.size() + 1);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(Allocate(1)) % 16, 0u);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(Allocate(100000)) % 16, 0u);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(Allocate(3)) % 16, 0u);
}

TEST(Text, SplitWords) {
  List<Text> words = SplitWords("  a bc  d ");
  ASSERT_EQ(words.size(), 3u);
  EXPECT_EQ(words[1], "bc");
  EXPECT_TRUE(SplitWords("").empty());
}

}  // namespace
}  // namespace inspect
