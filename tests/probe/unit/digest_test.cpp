// SPDX-License-Identifier: BSD-3-Clause
#include "base/digest.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "scratch.h"

namespace inspect {
namespace {

void SetTime(const std::string& path, long seconds, long nanoseconds) {
  timespec times[2] = {{seconds, nanoseconds}, {seconds, nanoseconds}};
  ASSERT_EQ(utimensat(AT_FDCWD, path.c_str(), times, 0), 0);
}

TEST(Digest, IsTheSameUntilSomethingChanges) {
  Scratch scratch;
  std::string folder = scratch.Folder("a folder");
  std::string file = scratch.Write("a folder/one", "1");
  Text first = DigestOf({folder});
  EXPECT_EQ(first.size(), 16u);
  EXPECT_EQ(DigestOf({folder}), first);
}

// In place: the folder's time does not change.
TEST(Digest, SeesAFileWrittenInPlace) {
  Scratch scratch;
  std::string folder = scratch.Folder("a folder");
  std::string file = scratch.Write("a folder/one", "1");
  SetTime(file, 1000, 1);
  Text first = DigestOf({folder});
  SetTime(file, 1000, 2);
  Text later = DigestOf({folder});
  EXPECT_NE(later, first);
  scratch.Write("a folder/one", "12");
  SetTime(file, 1000, 2);
  EXPECT_NE(DigestOf({folder}), later);
}

TEST(Digest, SeesFilesComeGoAndChangeNames) {
  Scratch scratch;
  std::string folder = scratch.Folder("a folder");
  std::string file = scratch.Write("a folder/one", "1");
  SetTime(folder, 1000, 0);
  Text one = DigestOf({folder});
  scratch.Write("a folder/two", "2");
  SetTime(folder, 1000, 0);
  Text two = DigestOf({folder});
  EXPECT_NE(two, one);
  std::filesystem::rename(folder + "/two", folder + "/three");
  SetTime(folder, 1000, 0);
  EXPECT_NE(DigestOf({folder}), two);
  std::filesystem::remove(folder + "/three");
  SetTime(folder, 1000, 0);
  EXPECT_EQ(DigestOf({folder}), one);
}

TEST(Digest, OfSeveralSeesEach) {
  Scratch scratch;
  std::string one = scratch.Write("one", "1");
  std::string two = scratch.Write("two", "2");
  Text both = DigestOf({one, two});
  EXPECT_NE(both, DigestOf({one}));
  EXPECT_NE(both, DigestOf({two, one}));
  scratch.Write("two", "22");
  EXPECT_NE(both, DigestOf({one, two}));
  EXPECT_EQ(DigestOf({}), "");
}

TEST(Digest, OfAFileIsTheFileAlone) {
  Scratch scratch;
  std::string file = scratch.Write("one", "1");
  Text first = DigestOf({file});
  scratch.Write("two", "2");
  EXPECT_EQ(DigestOf({file}), first);
  EXPECT_EQ(DigestOf({"/no/such"}), DigestOf({"/no/such"}));
}

}  // namespace
}  // namespace inspect
