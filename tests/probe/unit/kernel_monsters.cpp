// SPDX-License-Identifier: BSD-3-Clause
#include <cstring>

#include "made_elf.h"

namespace {

// A fatbin: a head of 16 bytes, and entries of 64 without images. An architecture for each.
std::string Fatbin(const std::vector<uint32_t>& architectures) {
  std::string bytes(16 + 64 * architectures.size(), '\0');
  auto put = [&bytes](size_t at, uint64_t value, size_t size) { memcpy(&bytes[at], &value, size); };
  put(0, 0xba55ed50, 4);
  put(4, 0x100001, 4);
  put(8, bytes.size() - 16, 8);
  for (size_t i = 0; i < architectures.size(); ++i) {
    put(16 + i * 64, 2, 2);
    put(16 + i * 64 + 4, 64, 4);
    put(16 + i * 64 + 28, architectures[i], 4);
  }
  return bytes;
}

std::string WithImages(const std::string& images, size_t sections = 1) {
  MadeElf elf;
  uint64_t name = elf.Name(".nv_fatbin");
  uint64_t other = elf.Name(std::string(1000000, 'x'));
  uint64_t address = elf.Add(images);
  elf.Sections(sections - 1, other, address, 8);
  elf.Sections(1, name, address, images.size());
  return elf.Bytes();
}

}  // namespace

std::vector<Monster> KernelMonsters() {
  std::vector<uint32_t> all;
  std::string one_each;
  for (uint32_t i = 0; i < 9000; ++i) {
    all.push_back(10 + i);
    one_each += Fatbin({10 + i});
  }
  std::string empty;
  for (int i = 0; i < 60000; ++i) empty += Fatbin({});
  std::string endless = Fatbin({75});
  memset(&endless[16 + 4], 0, 4);  // the head of the entry is empty too
  return {{"ManyKinds", WithImages(Fatbin(all)), "GPU code"},
          {"ManyKindsInManyFatbins", WithImages(one_each), "GPU code"},
          {"EmptyFatbins", WithImages(empty), ""},
          {"EmptyEntry", WithImages(endless), "GPU code"},
          {"ManySections", WithImages(Fatbin({75}), 65000), ""}};
}
