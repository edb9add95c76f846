// SPDX-License-Identifier: BSD-3-Clause
// The facts from ELF files are remembered until an input changes.
#include <unistd.h>

#include "small_torch.h"

namespace {

TEST_F(SmallTorch, IsReadOnceUntilSomethingChanges) {
  Build(true);
  Answer first = Ask(CacheLine());
  EXPECT_EQ(first["inspect.cached"], "no");
  Answer second = Ask(CacheLine());
  EXPECT_EQ(second["inspect.cached"], "yes");
  first.erase("inspect.cached");
  second.erase("inspect.cached");
  EXPECT_EQ(first, second);
  // The environment is an input.
  EXPECT_EQ(Ask(CacheLine(), "LD_LIBRARY_PATH=/nowhere")["inspect.cached"], "no");
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "no");
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "yes");
  // A library earlier on the path.
  usleep(20000);
  scratch_.Build("torch/lib/libcudart.so.12", "int cudaFree(void) { return 0; }",
                 "-Wl,-soname,libcudart.so.12 -Wl,--version-script=%/v.map");
  Answer third = Ask(CacheLine());
  EXPECT_EQ(third["inspect.cached"], "no");
  EXPECT_EQ(third["closure.undefined.0.symbol"], "cudaMalloc");
}

TEST_F(SmallTorch, SourcesAreNoPartOfWhatIsKept) {
  Build(false);
  Ask(CacheLine());
  std::string source = EncodePath(scratch_.Write("a.cpp", "#include <cudnn.h>\n"));
  std::string scan = "want=elf sources\nscan.0.source.0=" + source + "\n";
  std::string request = scan + "torch.library_dir=" + EncodePath(lib_) + "\n" + CacheLine();
  Answer answer = AskProgram(scratch_, request);
  EXPECT_EQ(answer["inspect.cached"], "yes");
  EXPECT_EQ(answer["scan.0.cudnn"], "yes");
  scratch_.Write("a.cpp", "");
  answer = AskProgram(scratch_, request);
  EXPECT_EQ(answer["inspect.cached"], "yes");
  EXPECT_EQ(answer["scan.0.cudnn"], "no");
}

TEST_F(SmallTorch, ATornCacheIsReadAnew) {
  Build(false);
  Ask(CacheLine());
  std::string good = ReadWhole(scratch_ / "cache");
  scratch_.Write("cache", good.substr(0, good.size() / 2));
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "no");
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "yes");
  scratch_.Write("cache", std::string(100000, '\xff'));
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "no");
}

}  // namespace
