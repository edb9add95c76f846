// SPDX-License-Identifier: BSD-3-Clause
#include "elf/kernel_images.h"

#include <elf.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace inspect {
namespace {

void Put(std::string* bytes, size_t at, uint64_t value, size_t size) {
  memcpy(&(*bytes)[at], &value, size);
}

std::string Entry(unsigned kind, unsigned architecture, uint64_t flags = 0x11,
                  size_t payload = 24) {
  std::string bytes(64 + payload, 0);
  Put(&bytes, 0, kind, 2);
  Put(&bytes, 2, 0x101, 2);
  Put(&bytes, 4, 64, 4);
  Put(&bytes, 8, payload, 8);
  Put(&bytes, 26, 9, 2);  // PTX 9.0
  Put(&bytes, 28, architecture, 4);
  Put(&bytes, 40, flags, 8);
  return bytes;
}

std::string Fatbin(const std::vector<std::string>& entries) {
  std::string bytes(16, 0);
  for (const std::string& entry : entries) bytes += entry;
  Put(&bytes, 0, 0xba55ed50, 4);
  Put(&bytes, 4, 1, 2);
  Put(&bytes, 6, 16, 2);
  Put(&bytes, 8, bytes.size() - 16, 8);
  return bytes;
}

// A file with one section.
std::string File(const std::string& section, const std::string& name = ".nv_fatbin") {
  std::string names = std::string("\0", 1) + name + std::string("\0.shstrtab\0", 11);
  std::string bytes(sizeof(Elf64_Ehdr), 0);
  Elf64_Shdr headers[3] = {};
  headers[1].sh_name = 1;
  headers[1].sh_type = SHT_PROGBITS;
  headers[1].sh_offset = bytes.size();
  headers[1].sh_size = section.size();
  bytes += section;
  headers[2].sh_type = SHT_STRTAB;
  headers[2].sh_offset = bytes.size();
  headers[2].sh_size = names.size();
  bytes += names;
  Elf64_Ehdr header = {};
  memcpy(header.e_ident, ELFMAG, SELFMAG);
  header.e_shoff = bytes.size();
  header.e_shentsize = sizeof(Elf64_Shdr);
  header.e_shnum = 3;
  header.e_shstrndx = 2;
  memcpy(&bytes[0], &header, sizeof header);
  return bytes + std::string(reinterpret_cast<char*>(headers), sizeof headers);
}

bool Read(const std::string& file, KernelImages* images) {
  // An exact copy, so that a sanitizer finds an access past the end.
  std::vector<char> bytes(file.begin(), file.end());
  return ReadKernelImages(ByteView(bytes.data(), bytes.size()), images);
}

TEST(KernelImages, CountsFatbinsNotEntries) {
  std::string one = Fatbin({Entry(2, 75), Entry(2, 90), Entry(2, 90, 0x100011), Entry(2, 90)});
  std::string two = Fatbin({Entry(2, 75), Entry(2, 103, 0x1200011), Entry(1, 120)});
  KernelImages images;
  ASSERT_TRUE(Read(File(one + std::string(8, 0) + two), &images));
  EXPECT_EQ(images.fatbins, 2u);
  EXPECT_EQ(KernelCounts(images, false), "75:2 90:1 90a:1 103f:1");
  EXPECT_EQ(KernelCounts(images, true), "120:1");
  EXPECT_EQ(images.ptx_version, 900u);
}

TEST(KernelImages, CoverageIsHalfOfTheFatbins) {
  std::string all = Fatbin({Entry(2, 75), Entry(2, 80)});
  std::string file = all + all + Fatbin({Entry(2, 75), Entry(2, 103, 0x100000)}) +
                     Fatbin({Entry(2, 75), Entry(1, 90)});
  KernelImages images;
  ASSERT_TRUE(Read(File(file), &images));
  EXPECT_EQ(KernelCoverage(images, false), "75 80");
  EXPECT_EQ(KernelCoverage(images, true), "");
}

TEST(KernelImages, NoSectionIsNoImages) {
  KernelImages images;
  EXPECT_TRUE(Read(File("", ".data"), &images));
  EXPECT_EQ(images.fatbins, 0u);
  EXPECT_TRUE(Read("", &images));
}

TEST(KernelImages, DamagedOnesAreUnknown) {
  std::string good = Fatbin({Entry(2, 75)});
  for (size_t cut = 1; cut < good.size() - 16; ++cut) {
    KernelImages images;
    EXPECT_FALSE(Read(File(good.substr(0, good.size() - cut)), &images)) << cut;
  }
  KernelImages images;
  std::string zero_header = good;
  Put(&zero_header, 16 + 4, 0, 4);
  EXPECT_FALSE(Read(File(zero_header), &images));
  std::string huge = good;
  Put(&huge, 8, ~0ull, 8);
  EXPECT_FALSE(Read(File(huge), &images));
  EXPECT_FALSE(Read(File(std::string(1 << 16, 'x')), &images));
}

TEST(KernelImages, UnknownKindsArePassedOver) {
  KernelImages images;
  ASSERT_TRUE(Read(File(Fatbin({Entry(7, 0), Entry(2, 80)})), &images));
  EXPECT_EQ(KernelCounts(images, false), "80:1");
}

TEST(KernelImages, LyingSectionHeaders) {
  std::string file = File(Fatbin({Entry(2, 75)}));
  for (size_t at = 0; at < file.size(); ++at) {
    for (unsigned char value : {0x00, 0x7f, 0xff}) {
      std::string changed = file;
      changed[at] = static_cast<char>(value);
      KernelImages images;
      Read(changed, &images);
    }
  }
}

}  // namespace
}  // namespace inspect
