// SPDX-License-Identifier: BSD-3-Clause
// Damaged files: nothing is read outside of them, and every loop ends.
#include <gtest/gtest.h>

#include <random>

#include "elf/elf_file.h"
#include "elf/kernel_images.h"
#include "elf/symbol_lookup.h"
#include "elf/undefined_symbols.h"
#include "loader/closure_check.h"
#include "loader/elf_closure.h"
#include "loader/torch_facts.h"
#include "scratch.h"

namespace inspect {
namespace {

class Hostile : public testing::TestWithParam<const char*> {
 protected:
  std::string GoodBytes() {
    scratch_.Write("v.map", "V1 { global: f; g; local: *; }; V2 { global: h; } V1;");
    scratch_.Build("libn.so", "int n(void) { return 1; }",
                   "-Wl,-soname,libn.so -Wl,--version-script=%/v.map");
    return ReadWhole(scratch_.Build(
        "libgood.so",
        "int n(void); int f(void) { return n(); } int g(void) { return 2; } int h(void) { return "
        "3; }"
        "__attribute__((section(\".nv_fatbin\"))) unsigned long long images[] = "
        "{0x00100001ba55ed50, 88,"
        "  0x0000004001010002, 24, 0, 0x0000005a00000000, 0, 0x100011, 0, 0, 0, 0, 0};",
        std::string("-Wl,-soname,libgood.so.1 -Wl,--version-script=%/v.map %/libn.so ") +
            GetParam()));
  }

  // Runs every reader on a file.
  void Exercise(const std::string& bytes) {
    Program program;
    program.file = Join({scratch_.Write("libbad.so", bytes)});
    LoaderPath loader;
    loader.machine = OwnMachine();
    loader.interpreter = "/lib/none";
    WatchList watch;
    Closure closure(loader, &watch);
    closure.Walk(program);
    CheckClosure(closure);
    for (const char* name : {"f", "h", "absent"}) {
      for (const char* version : {"", "V1", "V2"}) {
        Defines(closure[0].image, MakeQuery(name, {version, "libgood.so.1", false}));
      }
    }
    KernelImages images;
    ReadKernelImages(closure[0].image.file.bytes(), &images);
  }

  Scratch scratch_;
};

TEST_P(Hostile, AnyByteMayBeAnything) {
  std::string good = GoodBytes();
  std::mt19937 random(20261122);
  for (int round = 0; round < 2000; ++round) {
    std::string bad = good;
    unsigned changes = 1 + random() % 6;
    for (unsigned i = 0; i < changes; ++i) {
      // Headers and tables are at the front and at the end.
      size_t place = random() % 3 == 0 ? random() % bad.size()
                     : random() % 2 == 0
                         ? random() % std::min<size_t>(bad.size(), 4096)
                         : bad.size() - 1 - random() % std::min<size_t>(bad.size(), 4096);
      constexpr unsigned char kValues[] = {0, 1, 0x7f, 0x80, 0xff};
      size_t kind = random() % 6;
      bad[place] = static_cast<char>(kind < 5 ? kValues[kind] : random() % 256);
    }
    if (random() % 8 == 0) bad.resize(random() % bad.size());
    Exercise(bad);
  }
}

TEST_P(Hostile, AnyWordMayBeHuge) {
  std::string good = GoodBytes();
  for (size_t at = 0; at + 8 <= good.size(); at += 8) {
    if (at > 3000 && at + 3000 < good.size() && at % 64 != 0) continue;
    for (unsigned char value : {0x00, 0xff}) {
      std::string bad = good;
      for (size_t i = 0; i < 8; ++i) bad[at + i] = static_cast<char>(value);
      Exercise(bad);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(HashTables, Hostile,
                         testing::Values("-Wl,--hash-style=gnu", "-Wl,--hash-style=sysv"));

}  // namespace
}  // namespace inspect
