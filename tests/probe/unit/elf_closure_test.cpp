// SPDX-License-Identifier: BSD-3-Clause
#include "elf_closure.h"

#include <elf.h>
#include <gtest/gtest.h>

#include "scratch.h"

namespace inspect {
namespace {

constexpr char kOldTags[] = "-Wl,--disable-new-dtags ";
constexpr char kNewTags[] = "-Wl,--enable-new-dtags ";

class ClosureTest : public testing::Test {
 protected:
  ClosureTest() {
    loader_.machine = OwnMachine();
    loader_.interpreter = "/lib64/ld-test.so.2";
    loader_.lib = "lib/test";
    loader_.platform = "platform";
  }

  // libleaf.so in `folder`, which tells the copies apart by their place.
  std::string Leaf(const std::string& folder) {
    scratch_.Folder(folder);
    return scratch_.Build(folder + "/libleaf.so", "int leaf(void) { return 1; }",
                          "-Wl,-soname,libleaf.so");
  }
  // A program that links `links`.
  void Walk(const std::string& options) {
    program_.file = Join({scratch_.Build("program", "int main(void) { return 0; }",
                                         "-Wl,--no-as-needed -Wl,--allow-shlib-undefined " + options)});
    closure_.Walk(program_);
  }
  // Where a library was found, without the folder of the test, and how.
  std::string Found(Text name) {
    size_t at = closure_.Loaded(name);
    if (at == Closure::kNowhere) return "nowhere";
    std::string path(CleanPath(closure_[at].path));
    size_t start = path.find(scratch_.path());
    if (start == 0) path.erase(0, scratch_.path().size() + 1);
    return path + " " + std::string(closure_[at].via);
  }
  void AddTo(List<Text>* folders, const std::string& folder) {
    folders->Add(Join({scratch_ / folder}));
  }

  Scratch scratch_;
  LoaderPath loader_;
  WatchList watch_;
  Program program_;
  Closure closure_{loader_, &watch_};
};

TEST_F(ClosureTest, RpathBeatsTheEnvironmentWhichBeatsRunpath) {
  std::string leaf = Leaf("link");
  Leaf("own");
  Leaf("env");
  AddTo(&loader_.library_path, "env");
  Walk("%/link/libleaf.so -Wl,-rpath,%/own " + std::string(kOldTags));
  EXPECT_EQ(Found("libleaf.so"), "own/libleaf.so rpath");
  Closure again(loader_, &watch_);
  program_.file = Join({scratch_.Build("program2", "int main(void) { return 0; }",
                                       "-Wl,--no-as-needed %/link/libleaf.so -Wl,-rpath,%/own " +
                                           std::string(kNewTags))});
  again.Walk(program_);
  EXPECT_EQ(again[again.Loaded("libleaf.so")].via, "env");
}

TEST_F(ClosureTest, RpathOfTheChainIsUsedAndRunpathIsNot) {
  Leaf("deep");
  scratch_.Build("libmiddle.so", "int leaf(void); int middle(void) { return leaf(); }",
                 "%/deep/libleaf.so -Wl,-soname,libmiddle.so");
  Walk("%/libmiddle.so -Wl,-rpath,%:%/deep " + std::string(kOldTags));
  EXPECT_EQ(Found("libleaf.so"), "deep/libleaf.so rpath");
  Closure again(loader_, &watch_);
  program_.file = Join({scratch_.Build("program2", "int main(void) { return 0; }",
                                       "-Wl,--no-as-needed -Wl,--allow-shlib-undefined "
                                       "%/libmiddle.so -Wl,-rpath,%:%/deep " +
                                           std::string(kNewTags))});
  again.Walk(program_);
  EXPECT_EQ(again.Loaded("libleaf.so"), Closure::kNowhere);
  std::string needed_by;
  for (const MissingLibrary& library : again.missing()) {
    if (library.name == "libleaf.so") needed_by = FileOf(again[library.requester].path);
  }
  EXPECT_EQ(needed_by, "libmiddle.so");
}

TEST_F(ClosureTest, ARunpathHidesTheRpathOfTheChain) {
  Leaf("deep");
  Leaf("env");
  AddTo(&loader_.library_path, "env");
  scratch_.Build("libmiddle.so", "int leaf(void); int middle(void) { return leaf(); }",
                 "%/deep/libleaf.so -Wl,-soname,libmiddle.so -Wl,-rpath,/nowhere " +
                     std::string(kNewTags));
  Walk("%/libmiddle.so -Wl,-rpath,%:%/deep " + std::string(kOldTags));
  EXPECT_EQ(Found("libleaf.so"), "env/libleaf.so env");
}

TEST_F(ClosureTest, OriginIsTheFolderOfTheLibraryItStandsIn) {
  Leaf("a/sub");
  scratch_.Build("a/libmiddle.so", "int leaf(void); int middle(void) { return leaf(); }",
                 "%/a/sub/libleaf.so -Wl,-soname,libmiddle.so -Wl,-rpath,'${ORIGIN}/x/../sub' " +
                     std::string(kNewTags));
  scratch_.Folder("a/x");
  Walk("%/a/libmiddle.so -Wl,-rpath,'$ORIGIN/a'");
  EXPECT_EQ(Found("libleaf.so"), "a/sub/libleaf.so runpath");
}

TEST_F(ClosureTest, TheFirstOfASonameServesAll) {
  Leaf("first");
  Leaf("second");
  scratch_.Build("libmiddle.so", "int leaf(void); int middle(void) { return leaf(); }",
                 "%/second/libleaf.so -Wl,-soname,libmiddle.so -Wl,-rpath,%/second " +
                     std::string(kOldTags));
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
  EXPECT_TRUE(broken[broken.Loaded("libleaf.so")].broken);
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
  program_.file = Join({scratch_.Build("program2", "int main(void) { return 0; }",
                                       "-Wl,--no-as-needed %/default/libleaf.so -Wl,-z,nodefaultlib")});
  Closure again(loader_, &watch_);
  again.Walk(program_);
  EXPECT_EQ(again.Loaded("libleaf.so"), Closure::kNowhere);
}

}  // namespace
}  // namespace inspect
