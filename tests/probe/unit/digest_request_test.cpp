// SPDX-License-Identifier: BSD-3-Clause
#include "digest_request.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "scratch.h"

namespace inspect {
namespace {

std::string Digest(const std::string& request, Text found = {}) {
  return std::string(RequestedDigest(FactReader(request), found));
}

TEST(DigestRequest, WithoutAPathIsEmpty) {
  EXPECT_EQ(Digest("want=none\n", "closure.0.path=/lib/libc.so\n"), "");
}

TEST(DigestRequest, TreeIncludesSubfolders) {
  Scratch scratch;
  scratch.Folder("tree");
  scratch.Folder("tree/room");
  scratch.Write("tree/room/file", "1");
  std::string request = "digest.tree.0=" + (scratch / "tree") + "\n";
  std::string first = Digest(request);
  EXPECT_EQ(Digest(request), first);
  scratch.Write("tree/room/file", "12");
  EXPECT_NE(Digest(request), first);
}

// Each place where a compiler looks for its programs: a program that appears there changes the
// digest.
TEST(DigestRequest, SeesProgramsOfTheCompilerAppear) {
  Scratch scratch;
  for (const char* folder : {"path", "compiler path", "own", "b"}) scratch.Folder(folder);
  std::string former = getenv("PATH");
  setenv("PATH", (former + ":" + (scratch / "path")).c_str(), 1);
  setenv("COMPILER_PATH", (scratch / "compiler path").c_str(), 1);
  std::string request = "digest.programs=yes\ndigest.program_path=/no/such:" + (scratch / "own") +
                        "\ndigest.prefix.0=" + (scratch / "b") +
                        "\ndigest.prefix.1=" + (scratch / "b/my-") + "\n";
  std::string last = Digest(request);
  EXPECT_EQ(Digest(request), last);
  for (const char* program :
       {"path/as", "compiler path/ld", "own/cc1plus", "b/ld.gold", "b/my-as"}) {
    scratch.Write(program, "1");
    std::string now = Digest(request);
    EXPECT_NE(now, last) << program;
    last = now;
  }
  scratch.Write("b/unrelated", "1");
  EXPECT_EQ(Digest(request), last);
  setenv("PATH", former.c_str(), 1);
  unsetenv("COMPILER_PATH");
}

TEST(DigestRequest, IncludesTheLibrariesThatWereFound) {
  Scratch scratch;
  std::string library = scratch.Write("libx.so", "1");
  std::string request = "digest.file.0=/no/such\n";
  std::string found = "closure.0.path=" + library + "\n";
  std::string first = Digest(request, found);
  EXPECT_NE(Digest(request), first);
  scratch.Write("libx.so", "12");
  EXPECT_NE(Digest(request, found), first);
}

}  // namespace
}  // namespace inspect
