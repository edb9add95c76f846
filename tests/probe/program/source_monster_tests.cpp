// SPDX-License-Identifier: BSD-3-Clause
// Whatever a source of a megabyte holds, the scan takes little time and memory.
#include <gtest/gtest.h>

#include "answer.h"
#include "scratch.h"

namespace {

// Kilobytes of address space, and seconds of CPU. The program fails beyond them.
constexpr char kLimits[] = "ulimit -v 250000; ulimit -t 10; ";

std::string Lines(const std::string& line, size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += line + "\n";
  return text;
}

class SourceMonsters : public testing::Test {
 protected:
  Answer Scan(const std::string& source) {
    std::string path = scratch_.Write("source.cpp", source);
    std::string request =
        scratch_.Write("request", "want=sources\nscan.0.source.0=" + EncodePath(path) + "\n");
    Output output = RunShell(kLimits + std::string(TEST_PROGRAM " ") + Quoted(request) + " -");
    EXPECT_EQ(output.exit, 0) << output.text.substr(0, 300);
    return ParseAnswer(output.text);
  }
  void ExpectFollowed(const std::string& source, const std::string& followed) {
    EXPECT_EQ(Scan(source)["scan.0.followed"], followed);
  }

  Scratch scratch_;
};

constexpr size_t kSize = 1 << 20;

TEST_F(SourceMonsters, LinesThatOpenWhatOnlyOneReadingCloses) {
  ExpectFollowed(Lines("import R\"x(\" /* )x\"", 4 * kSize - 100), "yes");
  ExpectFollowed(Lines("#include R\"x(\" /* )x\"", kSize), "no");
  ExpectFollowed(Lines("int i = 1'2'\"/*';", kSize), "yes");
  ExpectFollowed(Lines("R\"x(", kSize), "yes");
  ExpectFollowed(Lines("\\ \\ \\", kSize), "yes");
}

TEST_F(SourceMonsters, LongNames) {
  std::string name(kSize / 2, 'n');
  ExpectFollowed("#include \"" + name + "\"\n#include \"source.cpp\"\n", "no");
  ExpectFollowed(
      Lines("#include \"" + std::string(4000, 'n') + "\"", kSize) + "#include \"source.cpp\"\n",
      "no");
  ExpectFollowed(
      Lines("#define " + std::string(20000, 'n') + " 1", kSize) + "#include \"source.cpp\"\n",
      "no");
}

TEST_F(SourceMonsters, Conditions) {
  ExpectFollowed(Lines("#if", kSize), "yes");
  ExpectFollowed(Lines("#if X", kSize) + "#include \"source.cpp\"\n", "no");
  ExpectFollowed("#if " + std::string(kSize, '(') + "\n#endif\n", "yes");
  ExpectFollowed("#if " + std::string(kSize, '!') + "1\n#endif\n", "yes");
  ExpectFollowed(Lines("#if 1 ? 1 : 1 ? 1 : X", kSize), "yes");
}

// Each macro names the one before twice.
TEST_F(SourceMonsters, Macros) {
  std::string source = "#define M0 1\n";
  for (int i = 1; i < 9000; ++i) {
    std::string before = "M" + std::to_string(i - 1);
    source += "#define M" + std::to_string(i) + " (" + before + "+" + before + ")\n";
  }
  for (int i = 0; i < 9000; ++i) source += "#if M" + std::to_string(i) + "\n#endif\n";
  ExpectFollowed(source, "no");  // over the limit of steps
}

TEST_F(SourceMonsters, HeadersThatIncludeOneAnother) {
  std::string all;
  for (int i = 0; i < 100; ++i) all += "#include \"h" + std::to_string(i) + ".h\"\n";
  for (int i = 0; i < 100; ++i) scratch_.Write("h" + std::to_string(i) + ".h", all);
  ExpectFollowed(all, "no");
}

}  // namespace
