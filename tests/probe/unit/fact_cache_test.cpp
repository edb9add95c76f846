// SPDX-License-Identifier: BSD-3-Clause
#include "base/fact_cache.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "scratch.h"

namespace inspect {
namespace {

class Cache : public testing::Test {
 protected:
  void SetUp() override {
    file_ = scratch_.Write("file", "1");
    watch_.Note(Join({file_}));
    watch_.Note(Join({scratch_ / "absent"}));
    watch_.Note(Join({scratch_.Folder("folder")}));
    WriteCache(path_, "key\nof lines", watch_, "a=1\nb=2\n");
  }
  std::string Read(Text key = "key\nof lines") { return std::string(ReadCache(path_, key)); }

  Scratch scratch_;
  std::string path_ = scratch_ / "cache";
  std::string file_;
  WatchList watch_;
};

TEST_F(Cache, IsKeptWhileNothingChanges) { EXPECT_EQ(Read(), "a=1\nb=2\n"); }

TEST_F(Cache, EndsWithTheKey) { EXPECT_EQ(Read("other"), ""); }

TEST_F(Cache, EndsWithAFile) {
  scratch_.Write("file", "22");
  EXPECT_EQ(Read(), "");
}

TEST_F(Cache, EndsWhenAFileAppearsOrGoes) {
  scratch_.Write("absent", "");
  EXPECT_EQ(Read(), "");
  unlink((scratch_ / "absent").c_str());
  EXPECT_EQ(Read(), "a=1\nb=2\n");
  unlink(file_.c_str());
  EXPECT_EQ(Read(), "");
}

TEST_F(Cache, EndsWhenAFolderChanges) {
  usleep(20000);  // file systems may have coarse time stamps
  scratch_.Write("folder/new", "");
  EXPECT_EQ(Read(), "");
}

TEST_F(Cache, TornOrForeignIsNone) {
  std::string good = ReadWhole(path_);
  for (size_t size = 0; size < good.size(); ++size) {
    scratch_.Write("cache", good.substr(0, size));
    EXPECT_EQ(Read(), "") << size;
  }
  scratch_.Write("cache", "something else\nend=yes\n");
  EXPECT_EQ(Read(), "");
  unlink(path_.c_str());
  EXPECT_EQ(Read(), "");
}

TEST_F(Cache, AChangedByteIsNoticed) {
  std::string text = ReadWhole(path_);
  text[text.find("a=1") + 2] = '7';
  scratch_.Write("cache", text);
  EXPECT_EQ(Read(), "");
}

TEST_F(Cache, IsOfThisUserAlone) {
  struct stat status;
  ASSERT_EQ(stat(path_.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600u);
  for (mode_t mode : {0620, 0602}) {
    chmod(path_.c_str(), mode);
    EXPECT_EQ(Read(), "");
  }
  chmod(path_.c_str(), 0600);
  EXPECT_EQ(Read(), "a=1\nb=2\n");
  if (geteuid() == 0) {
    ASSERT_EQ(chown(path_.c_str(), 65534, 65534), 0);
    EXPECT_EQ(Read(), "");
  }
}

TEST_F(Cache, IsAPlainFile) {
  std::string other = scratch_ / "other";
  rename(path_.c_str(), other.c_str());
  ASSERT_EQ(symlink(other.c_str(), path_.c_str()), 0);
  EXPECT_EQ(Read(), "");
  unlink(path_.c_str());
  ASSERT_EQ(mkfifo(path_.c_str(), 0600), 0);
  EXPECT_EQ(Read(), "");  // and does not wait
  unlink(path_.c_str());
  ASSERT_EQ(mkdir(path_.c_str(), 0700), 0);
  EXPECT_EQ(Read(), "");
  WriteCache(path_, "key", watch_, "a=1\n");
}

TEST_F(Cache, WritesInOneStep) {
  EXPECT_TRUE(WriteWhole(scratch_ / "out", "text"));
  EXPECT_EQ(ReadWhole(scratch_ / "out"), "text");
  EXPECT_FALSE(WriteWhole(scratch_ / "no/such/folder", "text"));
}

}  // namespace
}  // namespace inspect
