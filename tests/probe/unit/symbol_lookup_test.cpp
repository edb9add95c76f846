// SPDX-License-Identifier: BSD-3-Clause
#include "elf/symbol_lookup.h"

#include <gtest/gtest.h>

#include "elf/elf_file.h"
#include "elf/undefined_symbols.h"
#include "scratch.h"

namespace inspect {
namespace {

// f has an old (hidden) and a default version, g one version, h the base version.
constexpr char kCode[] =
    "int f1(void) { return 1; } int f2(void) { return 2; } int g(void) { return 3; }"
    "__asm__(\".symver f1,f@V1\"); __asm__(\".symver f2,f@@V2\");"
    "__thread int t; int data = 1;"
    "static int (*pick(void))(void) { return g; }"
    "int i(void) __attribute__((ifunc(\"pick\")));";
constexpr char kMap[] = "V1 { global: f; g; t; i; data; local: *; }; V2 { global: f; } V1;";

class Symbols : public testing::TestWithParam<const char*> {
 protected:
  void Open(const std::string& file) {
    ASSERT_EQ(OpenElf(file, 0, &image_), ElfStatus::kGood) << image_.problem;
  }
  void OpenVersioned() {
    scratch_.Write("v.map", kMap);
    Open(scratch_.Build("libv.so", kCode,
                        std::string("-Wl,--version-script=%/v.map ") + GetParam()));
  }
  bool Has(Text name, Text version = {}, bool hidden = false) {
    SymbolVersion wanted{version, "libv.so", hidden};
    return Defines(image_, MakeQuery(name, version.empty() ? SymbolVersion() : wanted));
  }

  Scratch scratch_;
  ElfImage image_;
};

TEST_P(Symbols, AreFoundByVersion) {
  OpenVersioned();
  EXPECT_TRUE(Has("f", "V1"));
  EXPECT_TRUE(Has("f", "V2"));
  EXPECT_TRUE(Has("g", "V1"));
  EXPECT_FALSE(Has("g", "V2"));
  EXPECT_FALSE(Has("f", "V3"));
  EXPECT_FALSE(Has("f1", "V1"));
  EXPECT_FALSE(Has("absent", "V1"));
}

TEST_P(Symbols, WithoutVersionTakeTheDefault) {
  OpenVersioned();
  EXPECT_TRUE(Has("f"));
  EXPECT_TRUE(Has("g"));
  EXPECT_FALSE(Has("absent"));
  EXPECT_FALSE(Has(""));
}

TEST_P(Symbols, ThreadLocalAndIndirectOnesCount) {
  OpenVersioned();
  EXPECT_TRUE(Has("t", "V1"));
  EXPECT_TRUE(Has("i", "V1"));
  EXPECT_TRUE(Has("data", "V1"));
}

TEST_P(Symbols, ALibraryWithoutVersionsSatisfiesAny) {
  Open(scratch_.Build("libu.so", "int f(void) { return 1; }", GetParam()));
  EXPECT_TRUE(Has("f"));
  EXPECT_TRUE(Has("f", "V1"));
  EXPECT_TRUE(Has("f", "V1", true));
  EXPECT_FALSE(Has("g", "V1"));
}

TEST_P(Symbols, TheBaseVersionSatisfiesAnyThatIsNotHidden) {
  scratch_.Write("v.map", "V1 { global: g; };");
  Open(scratch_.Build("libb.so", "int f(void) { return 1; } int g(void) { return 1; }",
                      std::string("-Wl,--version-script=%/v.map ") + GetParam()));
  EXPECT_TRUE(Has("f"));
  EXPECT_TRUE(Has("f", "V9"));
  EXPECT_FALSE(Has("f", "V9", true));
  EXPECT_FALSE(Has("g", "V9"));
}

TEST_P(Symbols, UndefinedOnesAreListedWithoutTheWeak) {
  scratch_.Write("v.map", kMap);
  scratch_.Build("libv.so", kCode, "-Wl,-soname,libv.so -Wl,--version-script=%/v.map");
  Open(scratch_.Build("libc.so",
                      "int g(void); int plain(void); int weak(void) __attribute__((weak));"
                      "int use(void) { return g() + plain() + (weak ? weak() : 0); }",
                      std::string("%/libv.so ") + GetParam()));
  List<UndefinedSymbol> symbols = UndefinedSymbols(image_);
  ASSERT_EQ(symbols.size(), 2u);
  for (const UndefinedSymbol& symbol : symbols) {
    bool versioned = symbol.query.name == "g";
    EXPECT_EQ(symbol.query.name, versioned ? "g" : "plain");
    EXPECT_EQ(symbol.query.version, versioned ? "V1" : "");
    EXPECT_EQ(symbol.query.file, versioned ? "libv.so" : "");
  }
  EXPECT_EQ(Relocated(image_, symbols).size(), 2u);
  EXPECT_EQ(Relocated(image_, {{MakeQuery("plain"), 9999}}).size(), 0u);
  EXPECT_FALSE(Has("plain"));
}

TEST_P(Symbols, AProgramThatExportsNothing) {
  scratch_.Build("libp.so", "int p(void) { return 1; }", "-Wl,-soname,libp.so");
  Open(scratch_.Build("program", "int p(void); int main(void) { return p(); }",
                      std::string("%/libp.so ") + GetParam()));
  bool found = false;
  for (const UndefinedSymbol& symbol : UndefinedSymbols(image_)) {
    found = found || symbol.query.name == "p";
  }
  EXPECT_TRUE(found);
}

INSTANTIATE_TEST_SUITE_P(HashTables, Symbols,
                         testing::Values("-Wl,--hash-style=gnu", "-Wl,--hash-style=sysv",
                                         "-Wl,--hash-style=both"));

}  // namespace
}  // namespace inspect
