// SPDX-License-Identifier: BSD-3-Clause
#include "elf/elf_file.h"

#include <elf.h>
#include <gtest/gtest.h>

#include "scratch.h"

namespace inspect {
namespace {

constexpr char kVersions[] = "V1 { global: f; g; local: *; }; V2 { global: h; } V1;";

class ElfFile : public testing::Test {
 protected:
  // A copy of a good library with some bytes overwritten.
  template <typename T>
  ElfStatus OpenChanged(size_t offset, T value, ElfImage* image) {
    std::string bytes = ReadWhole(Good());
    memcpy(&bytes[offset], &value, sizeof value);
    return OpenElf(scratch_.Write("changed.so", bytes), OwnMachine(), image);
  }

  std::string Good() {
    if (good_.empty()) {
      scratch_.Write("v.map", kVersions);
      scratch_.Build("libneeded.so", "int n(void) { return 1; }", "-Wl,-soname,libneeded.so.7");
      good_ = scratch_.Build("libgood.so",
                             "int n(void); int f(void) { return n(); } int g(void) { return 2; }"
                             "int h(void) { return 3; }",
                             "-Wl,-soname,libgood.so.1 -Wl,--version-script=%/v.map %/libneeded.so "
                             "-Wl,-rpath,'$ORIGIN/x' -Wl,--enable-new-dtags");
    }
    return good_;
  }

  Scratch scratch_;
  std::string good_;
};

TEST_F(ElfFile, TellsWhatTheLoaderReads) {
  ElfImage image;
  ASSERT_EQ(OpenElf(Good(), OwnMachine(), &image), ElfStatus::kGood) << image.problem;
  EXPECT_EQ(image.machine, OwnMachine());
  EXPECT_EQ(image.soname, "libgood.so.1");
  EXPECT_EQ(image.runpath, "$ORIGIN/x");
  EXPECT_EQ(image.rpath, "");
  ASSERT_EQ(image.needed.size(), 1u);
  EXPECT_EQ(image.needed[0], "libneeded.so.7");
  ASSERT_EQ(image.defined_versions.size(), 2u);
  EXPECT_EQ(image.defined_versions[0], "V1");
  EXPECT_EQ(image.defined_versions[1], "V2");
}

TEST_F(ElfFile, OldTagsAreRpath) {
  std::string file =
      scratch_.Build("libold.so", "int x;", "-Wl,--disable-new-dtags -Wl,-rpath,/a:/b");
  ElfImage image;
  ASSERT_EQ(OpenElf(file, 0, &image), ElfStatus::kGood);
  EXPECT_EQ(image.rpath, "/a:/b");
  EXPECT_EQ(image.runpath, "");
}

TEST_F(ElfFile, WhatIsNoElfFileIsBroken) {
  ElfImage image;
  EXPECT_EQ(OpenElf(scratch_.Write("a", ""), 0, &image), ElfStatus::kBroken);
  EXPECT_EQ(image.problem, "empty file");
  EXPECT_EQ(OpenElf(scratch_.Write("b", "INPUT(libx.so.1)"), 0, &image), ElfStatus::kBroken);
  EXPECT_EQ(image.problem, "no ELF file");
  EXPECT_EQ(OpenElf(scratch_.Write("c",
                                   "\x7f"
                                   "EL"),
                    0, &image),
            ElfStatus::kBroken);
  EXPECT_EQ(OpenElf(scratch_ / "none", 0, &image), ElfStatus::kAbsent);
  EXPECT_EQ(OpenElf(scratch_ / "none/none", 0, &image), ElfStatus::kAbsent);
  EXPECT_EQ(OpenElf(scratch_.path(), 0, &image), ElfStatus::kBroken);
  EXPECT_EQ(image.problem, "no regular file");
}

TEST_F(ElfFile, EveryTruncationIsNoticedOrHarmless) {
  std::string bytes = ReadWhole(Good());
  Elf64_Ehdr header;
  memcpy(&header, bytes.data(), sizeof header);
  for (size_t size = 0; size < bytes.size(); size += size < 512 ? 1 : 37) {
    ElfImage image;
    ElfStatus status = OpenElf(scratch_.Write("cut.so", bytes.substr(0, size)), 0, &image);
    EXPECT_TRUE(status == ElfStatus::kBroken || size > sizeof header) << size;
  }
  ElfImage image;
  EXPECT_EQ(OpenElf(scratch_.Write("cut.so", bytes.substr(0, bytes.size() / 3)), 0, &image),
            ElfStatus::kBroken);
  EXPECT_NE(image.problem.find("truncated"), Text::npos) << image.problem;
}

TEST_F(ElfFile, OtherMachinesArePassedOver) {
  ElfImage image;
  EXPECT_EQ(OpenChanged<uint8_t>(EI_CLASS, ELFCLASS32, &image), ElfStatus::kOtherMachine);
  EXPECT_EQ(OpenChanged<uint8_t>(EI_DATA, ELFDATA2MSB, &image), ElfStatus::kOtherMachine);
  EXPECT_EQ(OpenChanged<uint16_t>(18, EM_RISCV, &image), ElfStatus::kOtherMachine);
  ElfImage arm;
  uint16_t other = OwnMachine() == EM_AARCH64 ? EM_X86_64 : EM_AARCH64;
  EXPECT_EQ(OpenChanged<uint16_t>(18, other, &arm), ElfStatus::kOtherMachine);
  // Without a machine, both kinds are read on either machine.
  EXPECT_EQ(OpenElf(scratch_ / "changed.so", 0, &arm), ElfStatus::kGood);
  EXPECT_EQ(MachineName(arm.machine), other == EM_AARCH64 ? "aarch64" : "x86_64");
}

TEST_F(ElfFile, LyingHeaders) {
  ElfImage image;
  EXPECT_EQ(OpenChanged<uint64_t>(32, ~0ull, &image), ElfStatus::kBroken);  // e_phoff
  EXPECT_EQ(OpenChanged<uint16_t>(54, 7, &image), ElfStatus::kBroken);      // e_phentsize
  EXPECT_EQ(OpenChanged<uint16_t>(56, 65535, &image), ElfStatus::kBroken);  // e_phnum
  EXPECT_EQ(OpenChanged<uint16_t>(16, ET_REL, &image), ElfStatus::kBroken);
  ElfImage no_sections;
  EXPECT_EQ(OpenChanged<uint64_t>(40, ~0ull, &no_sections), ElfStatus::kGood);  // e_shoff: not read
}

}  // namespace
}  // namespace inspect
