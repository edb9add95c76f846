// SPDX-License-Identifier: BSD-3-Clause
// Includes that cannot be followed, and limits.
#include "scan_fixture.h"

namespace inspect {
namespace {

TEST_F(Scan, WhatIsNotFollowed) {
  Ask("#define HEADER <ATen/ATen.h>\n#include HEADER\n");
  EXPECT_EQ(Found(), "");
  EXPECT_EQ(Get("torch"), "-");
  EXPECT_EQ(Get("unfollowed.0.reason"), "macro");
  EXPECT_EQ(Get("unfollowed.0.line"), "2");
  Ask("import torch;\n");
  EXPECT_EQ(Get("unfollowed.0.reason"), "module");
  Ask("import <ATen/ATen.h>;\n");
  EXPECT_EQ(Found(), "torch torch_whole");
  Ask("#if __has_include(<ATen/ATen.h>)\n#include <ATen/ATen.h>\n#endif");
  EXPECT_EQ(Found(), "torch? torch_whole?");
  // A missing system header under an unknown condition hides nothing.
  Ask("#ifdef UNHEARD\n#include <windows.h>\n#endif");
  EXPECT_EQ(Get("followed"), "yes");
  Ask("#include <windows.h>\n");
  EXPECT_EQ(Get("followed"), "no");
  Ask("#ifdef UNHEARD\n#include \"generated.h\"\n#endif");
  EXPECT_EQ(Get("followed"), "no");
  Ask("#include <ATen/ATen.h>\n#include \"generated.h\"\n");
  EXPECT_EQ(Found(), "torch torch_whole");
  EXPECT_EQ(Get("cuda"), "-");
  EXPECT_EQ(Get("source.0.cuda"), "-");
}

TEST_F(Scan, SourceThatIsNotThere) {
  Add("scan.0.source.0", scratch_ / "project/generated.cpp");
  Ask("");
  EXPECT_EQ(Get("followed"), "no");
  EXPECT_EQ(Get("unfollowed.0.reason"), "unreadable");
  EXPECT_EQ(Get("unfollowed.0.file"), scratch_ / "project/generated.cpp");
}

TEST_F(Scan, EndsWhateverFilesHold) {
  Write("self.h", "#include \"self.h\"\n#include \"self.h\"\n");
  Ask("#include \"self.h\"\n");
  EXPECT_EQ(Get("followed"), "no");
  EXPECT_EQ(Get("unfollowed.0.reason"), "too deep");
  Write("long.h", std::string(5 << 20, ' ') + "\n#include <nvml.h>\n");
  Ask("#include <ATen/ATen.h>\n#include \"long.h\"\n");
  EXPECT_EQ(Get("unfollowed.0.reason"), "too long");
  EXPECT_EQ(Get("cuda"), "-");
  EXPECT_EQ(Get("torch"), "yes");
  Add("scan.steps", "100");
  Write("many.h", "#if 0\n#endif\n");
  std::string many;
  for (int i = 0; i < 100; ++i) many += "#include \"many.h\"\n";
  Ask(many);
  EXPECT_EQ(Get("unfollowed.0.reason"), "too much");
  EXPECT_EQ(Get("cuda"), "-");
}

TEST_F(Scan, BytesOfNoText) {
  std::string bytes;
  for (int i = 0; i < 4096; ++i) bytes += static_cast<char>((i * 7919 + i / 256) & 255);
  Ask(bytes + "\n#include <ATen/ATen.h>\n");
  Ask(std::string("\0#include <ATen/ATen.h>\n", 24) + "#include \"" + std::string(100000, 'x') +
      "\"");
  EXPECT_EQ(Get("followed"), "no");
  Ask("");
  EXPECT_EQ(Get("followed"), "yes");
  scratch_.Folder("project/folder.h");
  Ask("#include \"folder.h\"\n#include \"\"\n#include <>\n#include <a\n");
  EXPECT_EQ(Get("followed"), "no");
}

}  // namespace
}  // namespace inspect
