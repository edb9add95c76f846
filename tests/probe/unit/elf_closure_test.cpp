// SPDX-License-Identifier: BSD-3-Clause
// Which libraries are loaded: each once, and only suitable ones.
#include "loader/elf_closure.h"

#include <elf.h>
#include <unistd.h>

#include "closure_fixture.h"

namespace inspect {
namespace {

TEST_F(ClosureTest, TheFirstOfASonameServesAll) {
  Leaf("first");
  Leaf("second");
  scratch_.Build(
      "libmiddle.so", "int leaf(void); int middle(void) { return leaf(); }",
      "%/second/libleaf.so -Wl,-soname,libmiddle.so -Wl,-rpath,%/second " + std::string(kOldTags));
  Walk("%/first/libleaf.so %/libmiddle.so -Wl,-rpath,%/first:%");
  EXPECT_EQ(Found("libleaf.so"), "first/libleaf.so runpath");
}

TEST_F(ClosureTest, TheSameFileUnderTwoNamesIsLoadedOnce) {
  Leaf("a");
  ASSERT_EQ(symlink("libleaf.so", (scratch_ / "a/libalias.so").c_str()), 0);
  scratch_.Build("libalias.so", "int alias;", "-Wl,-soname,libalias.so");
  Walk("%/a/libleaf.so %/libalias.so -Wl,-rpath,%/a");
  EXPECT_EQ(closure_.Loaded("libalias.so"), closure_.Loaded("libleaf.so"));
}

TEST_F(ClosureTest, FilesForAnotherMachineArePassedOverAndBrokenOnesAreNot) {
  std::string leaf = Leaf("other");
  std::string bytes = ReadWhole(leaf);
  bytes[18] = static_cast<char>(EM_RISCV);
  Leaf("good");
  Walk("%/good/libleaf.so -Wl,-rpath,%/other:%/good");
  scratch_.Write("other/libleaf.so", bytes);
  Closure again(loader_, &watch_);
  again.Walk(program_);
  EXPECT_EQ(CleanPath(again[again.Loaded("libleaf.so")].path), scratch_ / "good/libleaf.so");
  scratch_.Write("other/libleaf.so", "");
  Closure broken(loader_, &watch_);
  broken.Walk(program_);
  EXPECT_TRUE(broken[broken.Loaded("libleaf.so")].broken());
}

TEST_F(ClosureTest, PreloadsComeFirst) {
  std::string preload = Leaf("preload");
  Leaf("own");
  loader_.preload.Add(Join({preload}));
  loader_.preload.Add("libnosuch.so");
  Walk("%/own/libleaf.so -Wl,-rpath,%/own");
  EXPECT_EQ(Found("libleaf.so"), "preload/libleaf.so given");
  for (const MissingLibrary& library : closure_.missing()) EXPECT_NE(library.name, "libnosuch.so");
}

TEST_F(ClosureTest, AProgramThatIsNotBuiltYet) {
  Leaf("lib");
  program_.libraries.Add(Join({scratch_ / "lib/libleaf.so"}));
  program_.folders.Add(Join({scratch_ / "lib"}));
  closure_.Walk(program_);
  EXPECT_EQ(Found("libleaf.so"), "lib/libleaf.so runpath");
  EXPECT_TRUE(closure_[0].path.empty());
}

TEST_F(ClosureTest, BetterProcessorsFirst) {
  Leaf("lib");
  Leaf("lib/glibc-hwcaps/x86-64-v2");
  loader_.hwcaps.Add("x86-64-v3");
  loader_.hwcaps.Add("x86-64-v2");
  Walk("%/lib/libleaf.so -Wl,-rpath,%/lib");
  EXPECT_EQ(Found("libleaf.so"), "lib/glibc-hwcaps/x86-64-v2/libleaf.so runpath");
}

TEST_F(ClosureTest, DefaultFoldersUnlessTheLibraryForbids) {
  Leaf("default");
  AddTo(&loader_.default_folders, "default");
  Walk("%/default/libleaf.so");
  EXPECT_EQ(Found("libleaf.so"), "default/libleaf.so default");
  program_.file =
      Join({scratch_.Build("program2", "int main(void) { return 0; }",
                           "-Wl,--no-as-needed %/default/libleaf.so -Wl,-z,nodefaultlib")});
  Closure again(loader_, &watch_);
  again.Walk(program_);
  EXPECT_EQ(again.Loaded("libleaf.so"), Closure::kNowhere);
}

}  // namespace
}  // namespace inspect
