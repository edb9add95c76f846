// SPDX-License-Identifier: BSD-3-Clause
// Conditions, flags and guards around an include.
#include "scan_fixture.h"

namespace inspect {
namespace {

TEST_F(Scan, Conditions) {
  Ask("#ifdef WITH_TORCH\n#include <ATen/ATen.h>\n#endif");
  EXPECT_EQ(Found(), "torch? torch_whole?");
  EXPECT_EQ(Get("followed"), "yes");
  EXPECT_EQ(Get("unfollowed.0.reason"), "condition");
  EXPECT_EQ(Get("unfollowed.0.line"), "1");
  EXPECT_EQ(Get("unfollowed.0.text"), "WITH_TORCH");
  Ask("#if UNHEARD\n#include <ATen/ATen.h>\n#else\n#include <cuda_runtime.h>\n#endif");
  EXPECT_EQ(Found(), "torch? torch_whole? cuda?");
  Ask("#if 0\n#include <ATen/ATen.h>\n#elif 1\n#include <nvml.h>\n#else\n#include "
      "<cudnn.h>\n#endif");
  EXPECT_EQ(Found(), "cuda");
  Ask("#if UNHEARD\n#elif 1\n#include <nvml.h>\n#else\n#include <ATen/ATen.h>\n#endif");
  EXPECT_EQ(Found(), "cuda?");
  Ask("#if 0\n#if UNHEARD\n#include <ATen/ATen.h>\n#endif\n#endif");
  EXPECT_EQ(Found(), "");
  EXPECT_EQ(Get("unfollowed.0.reason"), "-");
  Ask("#define A 3\n#if A > 2\n#include <ATen/ATen.h>\n#endif\n#undef A\n#ifdef A\n#include "
      "<nvml.h>\n"
      "#endif");
  EXPECT_EQ(Found(), "torch torch_whole");
  Ask("#endif\n#else\n#elif 1\n#include <nvml.h>\n#if 1\n#include <ATen/ATen.h>");
  EXPECT_EQ(Found(), "torch torch_whole cuda");
}

TEST_F(Scan, FlagsDecide) {
  Add("scan.0.define.0", "WITH_TORCH");
  Add("scan.0.define.1", "LEVEL=2");
  Add("scan.0.undefine.0", "WITH_CUDA");
  Ask("#ifdef WITH_TORCH\n#include <ATen/ATen.h>\n#endif\n#if LEVEL == 2 && defined(WITH_CUDA)\n"
      "#include <nvml.h>\n#endif");
  EXPECT_EQ(Found(), "torch torch_whole");
  Ask("#undef WITH_TORCH\n#ifdef WITH_TORCH\n#include <ATen/ATen.h>\n#endif");
  EXPECT_EQ(Found(), "");
}

TEST_F(Scan, LanguagesAndSystems) {
  std::string text =
      "#ifdef __CUDACC__\n#include <ATen/ATen.h>\n#endif\n"
      "#if defined(__cplusplus) && !defined(_WIN32)\n#include <nvml.h>\n#endif\n";
  Ask(text);
  EXPECT_EQ(Found(), "cuda");
  Ask(text, "a.cu");
  EXPECT_EQ(Found(), "torch torch_whole cuda");
  Add("scan.0.language", "cuda");
  Ask(text);
  EXPECT_EQ(Found(), "torch torch_whole cuda");
  Ask("#ifdef __CUDA_ARCH__\n#include <nvml.h>\n#endif\n");  // nvcc compiles with and without it
  EXPECT_EQ(Found(), "cuda?");
}

TEST_F(Scan, GuardedFileBehindAConditionThenForCertain) {
  Write("b.h",
        "#ifndef B_H\n#define B_H\n#include <ATen/ATen.h>\n#ifdef LATE\n#include <nvml.h>\n#endif\n"
        "#endif\n");
  Ask("#ifdef UNHEARD\n#include \"b.h\"\n#endif\n#include \"b.h\"\n");
  EXPECT_EQ(Found(), "torch torch_whole cuda?");
  // Which of the two reads counts is unknown: before LATE is defined, or after.
  Add("scan.0.undefine.0", "LATE");
  Ask("#ifdef UNHEARD\n#include \"b.h\"\n#endif\n#define LATE\n#include \"b.h\"\n");
  EXPECT_EQ(Found(), "torch torch_whole cuda?");
  Ask("#define LATE\n#include \"b.h\"\n#undef LATE\n#undef B_H\n#include \"b.h\"\n");
  EXPECT_EQ(Found(), "torch torch_whole cuda");
  Ask("#define B_H\n#include \"b.h\"\n");
  EXPECT_EQ(Found(), "");
}

TEST_F(Scan, FileThatIsMeantToBeReadTwice) {
  Write("twice.inc", "#ifdef SECOND\n#include <ATen/ATen.h>\n#endif\n");
  Add("scan.0.undefine.0", "SECOND");
  Ask("#include \"twice.inc\"\n");
  EXPECT_EQ(Found(), "");
  Ask("#include \"twice.inc\"\n#define SECOND\n#include \"twice.inc\"\n");
  EXPECT_EQ(Found(), "torch torch_whole");
}

TEST_F(Scan, ForcedInclude) {
  Write("force.h", "#define WITH_TORCH\n");
  Add("scan.0.forced.0", scratch_ / "project/force.h");
  Ask("#ifdef WITH_TORCH\n#include <ATen/ATen.h>\n#endif");
  EXPECT_EQ(Found(), "torch torch_whole");
}

}  // namespace
}  // namespace inspect
