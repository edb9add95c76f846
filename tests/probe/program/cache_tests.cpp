// SPDX-License-Identifier: BSD-3-Clause
// What was read from ELF files is kept until something changes.
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
  // The environment is part of the question.
  EXPECT_EQ(Ask(CacheLine(), "LD_LIBRARY_PATH=/nowhere")["inspect.cached"], "no");
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "no");
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "yes");
  // A library that now comes first on the path.
  usleep(20000);
  scratch_.Build("torch/lib/libcudart.so.12", "int cudaFree(void) { return 0; }",
                 "-Wl,-soname,libcudart.so.12 -Wl,--version-script=%/v.map");
  Answer third = Ask(CacheLine());
  EXPECT_EQ(third["inspect.cached"], "no");
  EXPECT_EQ(third["closure.undefined.0.symbol"], "cudaMalloc");
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
