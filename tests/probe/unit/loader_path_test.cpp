// SPDX-License-Identifier: BSD-3-Clause
#include "loader/loader_path.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "base/paths.h"
#include "elf/elf_file.h"
#include "scratch.h"

namespace inspect {
namespace {

std::string Joined(const List<Text>& folders) {
  std::string text;
  for (Text folder : folders) text += "<" + std::string(folder) + ">";
  return text;
}

TEST(LoaderPath, ExpandsItsWords) {
  LoaderPath loader;
  loader.lib = "lib64";
  loader.platform = "x86_64";
  EXPECT_EQ(Joined(ExpandFolders("$ORIGIN/../x:${ORIGIN}:/a/$LIB/${PLATFORM}/", ":", "/o", loader)),
            "</o/../x></o></a/lib64/x86_64>");
  EXPECT_EQ(Joined(ExpandFolders("/a b;c:/d", ":", "/o", loader)), "</a b;c></d>");
  EXPECT_EQ(Joined(ExpandFolders("/a;/b:/c", ":;", "/o", loader)), "</a></b></c>");
  // An empty part is the current folder; an empty list is none.
  EXPECT_EQ(Joined(ExpandFolders(":/a:", ":", "/o", loader)), "<.></a><.>");
  EXPECT_EQ(Joined(ExpandFolders("", ":", "/o", loader)), "");
}

TEST(LoaderPath, LongerThanAnyPathIsNoFolder) {
  LoaderPath loader;
  std::string origins;
  for (int i = 0; i < 20000; ++i) origins += "$ORIGIN";
  EXPECT_EQ(Joined(ExpandFolders(Join({origins, ":/b"}), ":", "/a", loader)), "</b>");
  EXPECT_EQ(Joined(ExpandFolders(std::string(5000, 'x'), ":", "/a", loader)), "");
}

// A loader names a few default folders; 200,000 are no list of folders.
TEST(LoaderPath, ALoaderThatNamesManyFolders) {
  Scratch scratch;
  std::string bytes;
  for (int i = 0; i < 200000; ++i) bytes += std::string("\0/lib/", 6);
  WatchList watch;
  LoaderPath loader =
      ReadLoaderPath(OwnMachine(), Join({scratch.Write("ld.so", bytes)}), "", &watch);
  EXPECT_LE(loader.default_folders.size(), 16u);
  EXPECT_NE(Joined(loader.default_folders).find("/usr/lib"), std::string::npos);
}

TEST(LoaderPath, OriginMayHoldItsOwnName) {
  LoaderPath loader;
  EXPECT_EQ(Joined(ExpandFolders("$ORIGIN/x", ":", "/a/$ORIGIN", loader)), "</a/$ORIGIN/x>");
}

TEST(LoaderPath, OfThisSystem) {
  WatchList watch;
  LoaderPath loader = ReadLoaderPath(OwnMachine(), "", "", &watch);
  ASSERT_GE(loader.default_folders.size(), 1u);
  EXPECT_NE(Joined(loader.default_folders).find("lib"), std::string::npos);
  EXPECT_EQ(loader.lib.substr(0, 3), "lib");
  EXPECT_GE(watch.entries().size(), 2u);
}

TEST(Paths, CleanPathKeepsTheFile) {
  Scratch scratch;
  scratch.Folder("a/b");
  scratch.Folder("c/d");
  ASSERT_EQ(symlink("../c/d", (scratch / "a/link").c_str()), 0);
  EXPECT_EQ(CleanPath(scratch / "a/b/../b/./x"), Text(scratch / "a/b/x"));
  EXPECT_EQ(CleanPath(scratch / "a/b/../../c/x"), Text(scratch / "c/x"));
  // `link/..` is c, not a.
  EXPECT_EQ(CleanPath(scratch / "a/link/../x"), Text(scratch / "a/link/../x"));
  EXPECT_EQ(CleanPath("../x/y"), "../x/y");
  EXPECT_EQ(CleanPath("/"), "");
  EXPECT_EQ(CleanPath(""), "");
}

TEST(Paths, FolderAndFile) {
  EXPECT_EQ(FolderOf("/a/b"), "/a");
  EXPECT_EQ(FolderOf("/b"), "/");
  EXPECT_EQ(FolderOf("b"), ".");
  EXPECT_EQ(FileOf("/a/b"), "b");
  EXPECT_EQ(FileOf("b"), "b");
}

}  // namespace
}  // namespace inspect
