// SPDX-License-Identifier: BSD-3-Clause
// Whatever a file of about a megabyte holds, it takes little time and memory, and a file that asks
// for more is damaged, by name.
#include <gtest/gtest.h>

#include "answer.h"
#include "made_elf.h"
#include "scratch.h"

namespace {

// Kilobytes of address space, and seconds of CPU. The program fails beyond them.
constexpr char kLimits[] = "ulimit -v 150000; ulimit -t 10; ";

class Monsters : public testing::TestWithParam<Monster> {
 protected:
  // One of them needs another of its kind.
  Monsters() { scratch_.Write("libmonster.so", GetParam().bytes); }
  Answer Ask(const std::string& request) {
    std::string file = scratch_.Write("request.facts", "want=elf\n" + request);
    Output output = RunShell(kLimits + std::string("env -u LD_LIBRARY_PATH -u LD_PRELOAD ") +
                             TEST_PROGRAM " " + Quoted(file) + " -");
    EXPECT_EQ(output.exit, 0) << output.text.substr(0, 1000);
    return ParseAnswer(output.text);
  }

  Scratch scratch_;
};

TEST_P(Monsters, AsAProgram) {
  std::string file = scratch_.Write("monster", GetParam().bytes);
  Answer answer = Ask("program.file=" + EncodePath(file) + "\n");
  EXPECT_NE(answer["elf.all_read"], "");
  if (GetParam().reason.empty()) {
    EXPECT_EQ(answer["elf.problem.0.reason"], "");
    return;
  }
  EXPECT_EQ(answer["elf.problem.0.file"], file);
  EXPECT_NE(answer["elf.problem.0.reason"].find(GetParam().reason), std::string::npos)
      << answer["elf.problem.0.reason"];
  EXPECT_EQ(answer["closure.complete"], "no");
}

// Every file of libtorch is the monster.
TEST_P(Monsters, AsLibtorch) {
  for (const char* name :
       {"libtorch.so", "libtorch_cpu.so", "libc10.so", "libtorch_cuda.so", "libc10_cuda.so"}) {
    scratch_.Write(name, GetParam().bytes);
  }
  Answer answer = Ask("torch.library_dir=" + EncodePath(scratch_.path()) + "\n");
  EXPECT_NE(answer["closure.complete"], "");
  EXPECT_EQ(answer["elf.problem.0.file"].empty(), GetParam().reason.empty());
}

std::string NameOf(const testing::TestParamInfo<Monster>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(All, Monsters, testing::ValuesIn(::Monsters()), NameOf);

class KernelMonsters : public Monsters {};

TEST_P(KernelMonsters, AsLibtorch) {
  std::string file = scratch_.Write("libtorch_cuda.so", GetParam().bytes);
  Answer answer = Ask("torch.library_dir=" + EncodePath(scratch_.path()) + "\n");
  EXPECT_EQ(answer["elf.problem.0.file"], "");
  bool good = GetParam().reason.empty();
  EXPECT_EQ(answer["elf.all_read"], good ? "yes" : "no");
  EXPECT_EQ(answer["elf.unread.0.file"], good ? "" : file);
  EXPECT_NE(answer["elf.unread.0.reason"].find(GetParam().reason), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(All, KernelMonsters, testing::ValuesIn(::KernelMonsters()), NameOf);

using LimitedRun = Monsters;

// Each entry of the loader's cache has the name, and a processor's folder with a long name.
TEST_P(LimitedRun, LoaderCache) {
  constexpr uint32_t kCount = 100000;
  std::string bytes = "glibc-ld.so.cache1.1";
  auto put = [&bytes](std::initializer_list<uint32_t> words) {
    for (uint32_t word : words) bytes.append(reinterpret_cast<char*>(&word), 4);
  };
  uint32_t extension = 48 + kCount * 24;
  put({kCount, 0, 0, extension, 0, 0, 0});
  for (uint32_t i = 0; i < kCount; ++i)
    put({0x0303, extension + 32, extension + 32, 0, 0, 1u << 30});
  put({0xeaa42174, 1, 1, 0, extension + 24, 4, extension + 35, 0});
  bytes += std::string("l0\0", 3) + std::string(3000000, 'h');
  bytes += '\0';
  std::string cache = scratch_.Write("cache", bytes);
  std::string file = scratch_.Write("monster", GetParam().bytes);
  Answer answer =
      Ask("program.file=" + EncodePath(file) + "\nloader.cache=" + EncodePath(cache) + "\n");
  EXPECT_EQ(answer["closure.missing.0.soname"], "l0");
}

// libcudnn.so.9 names 60,000 parts.
TEST_P(LimitedRun, CudnnParts) {
  MadeElf cudnn;
  cudnn.Tag(DT_SONAME, cudnn.Name("libcudnn.so.9"));
  for (int i = 0; i < 40000; ++i) {
    cudnn.Name("libcudnn_" + std::to_string(i) + ".so.9");
  }
  scratch_.Write("libcudnn.so.9", cudnn.Bytes());
  MadeElf program;
  program.Tag(DT_RUNPATH, program.Name("$ORIGIN"));
  program.Tag(DT_NEEDED, program.Name("libcudnn.so.9"));
  std::string file = scratch_.Write("program", program.Bytes());
  Answer answer = Ask("program.file=" + EncodePath(file) + "\n");
  EXPECT_EQ(answer["cudnn.sublibraries_missing"].substr(0, 6), "0 1 2 ");
  EXPECT_LT(answer["cudnn.sublibraries_missing"].size(), 1000u);
}

MadeElf ThatNeeds(const char* name) {
  MadeElf elf;
  elf.Tag(DT_NEEDED, elf.Name(name));
  return elf;
}

INSTANTIATE_TEST_SUITE_P(One, LimitedRun,
                         testing::Values(Monster{"Few", ThatNeeds("l0").Bytes(), ""}), NameOf);

}  // namespace
