// SPDX-License-Identifier: BSD-3-Clause
#include "loader/closure_check.h"

#include <gtest/gtest.h>

#include "base/paths.h"
#include "elf/elf_file.h"
#include "loader/closure_facts.h"
#include "scratch.h"

namespace inspect {
namespace {

class CheckTest : public testing::Test {
 protected:
  CheckTest() {
    loader_.machine = OwnMachine();
    loader_.interpreter = "/lib64/ld-test.so.2";
  }

  // libuser.so needs f; it is linked against link/libf.so and loads lib/libf.so.
  ClosureFaults Check(const std::string& at_link, const std::string& link_map,
                      const std::string& at_load, const std::string& load_map) {
    BuildProvider("link", at_link, link_map);
    if (!at_load.empty()) BuildProvider("lib", at_load, load_map);
    scratch_.Build("libuser.so", "int f(void); int user(void) { return f(); }",
                   "-Wl,-soname,libuser.so -Wl,-rpath,%/lib -Wl,--no-as-needed %/link/libf.so");
    program_.file = Join({scratch_.Build(
        "libroot.so", "int root;",
        "-Wl,--no-as-needed %/libuser.so -Wl,-rpath,% -Wl,--allow-shlib-undefined")});
    closure_.Walk(program_);
    return CheckClosure(closure_);
  }
  void BuildProvider(const std::string& folder, const std::string& code, const std::string& map) {
    scratch_.Folder(folder);
    scratch_.Write("v.map", map);
    scratch_.Build(
        folder + "/libf.so", code,
        std::string("-Wl,-soname,libf.so ") + (map.empty() ? "" : "-Wl,--version-script=%/v.map"));
  }
  static std::string File(const Closure& closure, size_t index) {
    return index == Closure::kNowhere ? "" : std::string(FileOf(closure[index].path));
  }

  Scratch scratch_;
  LoaderPath loader_;
  WatchList watch_;
  Program program_;
  Closure closure_{loader_, &watch_};
};

constexpr char kF[] = "int f(void) { return 1; }";
constexpr char kOther[] = "int other(void) { return 1; }";

TEST_F(CheckTest, WhatFitsHasNoFaults) {
  ClosureFaults faults = Check(kF, "V1 { f; };", kF, "V1 { f; };");
  EXPECT_EQ(faults.symbols.size(), 0u);
  EXPECT_EQ(faults.versions.size(), 0u);
  EXPECT_EQ(faults.unjudged, 0u);
}

TEST_F(CheckTest, AVersionedSymbolThatIsGone) {
  ClosureFaults faults = Check(kF, "V1 { f; };", kOther, "V1 { other; };");
  ASSERT_EQ(faults.symbols.size(), 1u);
  EXPECT_EQ(faults.symbols[0].name, "f");
  EXPECT_EQ(faults.symbols[0].version, "V1");
  EXPECT_EQ(faults.symbols[0].library, "libf.so");
  EXPECT_EQ(File(closure_, faults.symbols[0].needed_by), "libuser.so");
  EXPECT_EQ(CleanPath(closure_[faults.symbols[0].resolved].path), scratch_ / "lib/libf.so");
}

TEST_F(CheckTest, AVersionThatIsGoneIsReportedOnceAsAWhole) {
  ClosureFaults faults = Check(kF, "V2 { f; };", kF, "V1 { f; };");
  ASSERT_EQ(faults.versions.size(), 1u);
  EXPECT_EQ(faults.versions[0].name, "V2");
  EXPECT_EQ(File(closure_, faults.versions[0].resolved), "libf.so");
  EXPECT_EQ(faults.symbols.size(), 0u);
}

TEST_F(CheckTest, ALibraryWithoutVersionsSatisfiesTheNeedForOne) {
  ClosureFaults faults = Check(kF, "V1 { f; };", kF, "");
  EXPECT_EQ(faults.versions.size() + faults.symbols.size(), 0u);
}

TEST_F(CheckTest, AnUnversionedSymbolIsTracedByItsPrefix) {
  ClosureFaults faults =
      Check("int f(void); int otherThing(void) { return 1; } int f(void) {return 1;}", "",
            "int fancy(void) { return 1; }", "");
  ASSERT_EQ(faults.symbols.size(), 1u);
  EXPECT_EQ(faults.symbols[0].name, "f");
  EXPECT_EQ(faults.symbols[0].library, "");  // a prefix of one letter does not count
}

TEST_F(CheckTest, WhatAMissingLibraryMayDefineIsUnknown) {
  ClosureFaults faults = Check(kF, "", "", "");
  ASSERT_EQ(closure_.missing().size(), 1u);
  EXPECT_EQ(closure_.missing()[0].name, "libf.so");
  EXPECT_EQ(faults.symbols.size(), 0u);
  EXPECT_EQ(faults.unjudged, 1u);
}

TEST_F(CheckTest, WhatABrokenLibraryMayDefineIsUnknown) {
  scratch_.Write("lib/libf.so", "");
  ClosureFaults faults = Check(kF, "", "", "");
  EXPECT_EQ(faults.symbols.size(), 0u);
  EXPECT_EQ(faults.unjudged, 1u);
  FactWriter facts;
  WriteClosure(closure_, false, &facts);
  UnreadFiles unread;
  WriteProblems(closure_, closure_.size(), &unread, &facts);
  EXPECT_TRUE(unread.empty());
  FactReader answer(facts.text());
  EXPECT_EQ(answer.Get("closure.complete"), "no");
  EXPECT_EQ(answer.Get("elf.problem.0.file"), Text(scratch_ / "lib/libf.so"));
  EXPECT_EQ(answer.Get("elf.problem.0.reason"), "empty file");
}

TEST_F(CheckTest, WhatTheInterpreterDefinesIsUnknown) {
  scratch_.Build("libuser.so",
                 "int Py_IsInitialized(void); int user(void) { return Py_IsInitialized(); }",
                 "-Wl,-soname,libuser.so");
  program_.libraries.Add(Join({scratch_ / "libuser.so"}));
  program_.folders.Add(Join({scratch_.path()}));
  closure_.Walk(program_);
  EXPECT_EQ(CheckClosure(closure_).symbols.size(), 0u);
}

TEST_F(CheckTest, WhatNcclLacksNoMissingLibraryBrings) {
  scratch_.Folder("link");
  scratch_.Build("link/libgone.so", "int gone;", "-Wl,-soname,libgone.so");
  scratch_.Build("link/libnccl.so", "int ncclNew(void) { return 1; }", "-Wl,-soname,libnccl.so.2");
  scratch_.Build("libnccl.so.2", "int ncclOld(void) { return 1; }", "-Wl,-soname,libnccl.so.2");
  scratch_.Build("libuser.so",
                 "int ncclNew(void); int f(void); int user(void) { return ncclNew() + f(); }",
                 "-Wl,-soname,libuser.so -Wl,-rpath,% -Wl,--no-as-needed %/link/libnccl.so "
                 "%/link/libgone.so");
  program_.file = Join(
      {scratch_.Build("libroot.so", "int root;",
                      "-Wl,--no-as-needed %/libuser.so -Wl,-rpath,% -Wl,--allow-shlib-undefined")});
  closure_.Walk(program_);
  ClosureFaults faults = CheckClosure(closure_);
  ASSERT_EQ(faults.symbols.size(), 1u);
  EXPECT_EQ(faults.symbols[0].name, "ncclNew");
  EXPECT_EQ(faults.symbols[0].library, "libnccl.so.2");
  EXPECT_EQ(faults.unjudged, 1u);  // f may be in libgone.so
}

TEST_F(CheckTest, WithoutADriverItsLibraryIsUnknownNotMissing) {
  scratch_.Folder("link");
  scratch_.Build("link/libcuda.so.1", "int cuInit(unsigned f) { return 0; }",
                 "-Wl,-soname,libcuda.so.1");
  scratch_.Build("libuser.so", "int cuInit(unsigned); int user(void) { return cuInit(0); }",
                 "-Wl,-soname,libuser.so %/link/libcuda.so.1");
  program_.file = Join({scratch_.Build("libroot.so", "int root;",
                                       "-Wl,--no-as-needed %/libuser.so -Wl,-rpath,% "
                                       "-Wl,--allow-shlib-undefined")});
  closure_.Walk(program_);
  for (bool driver_here : {false, true}) {
    FactWriter facts;
    WriteClosure(closure_, driver_here, &facts);
    FactReader answer(facts.text());
    EXPECT_EQ(answer.Get("closure.complete"), driver_here ? "no" : "yes");
    EXPECT_EQ(answer.Get("closure.missing.0.soname"), driver_here ? "libcuda.so.1" : "");
    EXPECT_EQ(answer.Get("closure.undefined_count"), "0");
  }
}

}  // namespace
}  // namespace inspect
