// SPDX-License-Identifier: BSD-3-Clause
// Where the loader looks for a library, and in which order.
#include "closure_fixture.h"

namespace inspect {
namespace {

TEST_F(ClosureTest, RpathBeatsTheEnvironmentWhichBeatsRunpath) {
  std::string leaf = Leaf("link");
  Leaf("own");
  Leaf("env");
  AddTo(&loader_.library_path, "env");
  Walk("%/link/libleaf.so -Wl,-rpath,%/own " + std::string(kOldTags));
  EXPECT_EQ(Found("libleaf.so"), "own/libleaf.so rpath");
  Closure again(loader_, &watch_);
  program_.file = Join({scratch_.Build(
      "program2", "int main(void) { return 0; }",
      "-Wl,--no-as-needed %/link/libleaf.so -Wl,-rpath,%/own " + std::string(kNewTags))});
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
  scratch_.Build(
      "libmiddle.so", "int leaf(void); int middle(void) { return leaf(); }",
      "%/deep/libleaf.so -Wl,-soname,libmiddle.so -Wl,-rpath,/nowhere " + std::string(kNewTags));
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

}  // namespace
}  // namespace inspect
