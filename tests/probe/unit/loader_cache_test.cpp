// SPDX-License-Identifier: BSD-3-Clause
#include "loader/loader_cache.h"

#include <elf.h>
#include <gtest/gtest.h>

#include <vector>

#include "elf/elf_file.h"
#include "scratch.h"

namespace inspect {
namespace {

struct CachedLibrary {
  std::string name, path;
  uint32_t flags = 0x0303;
  uint64_t hwcap = 0;
};

void AddWord(std::string* bytes, uint32_t word) {
  bytes->append(reinterpret_cast<char*>(&word), 4);
}

// A file in ldconfig's format.
std::string CacheFile(const std::vector<CachedLibrary>& libraries,
                      const std::vector<std::string>& levels = {}) {
  std::string texts;
  size_t texts_at = 48 + libraries.size() * 24;
  auto text = [&](const std::string& value) {
    size_t at = texts_at + texts.size();
    texts += value + std::string(1, 0);
    return static_cast<uint32_t>(at);
  };
  std::string entries;
  for (const CachedLibrary& library : libraries) {
    AddWord(&entries, library.flags);
    AddWord(&entries, text(library.name));
    AddWord(&entries, text(library.path));
    AddWord(&entries, 0);
    AddWord(&entries, static_cast<uint32_t>(library.hwcap));
    AddWord(&entries, static_cast<uint32_t>(library.hwcap >> 32));
  }
  std::string level_texts;
  for (const std::string& level : levels) AddWord(&level_texts, text(level));
  texts.resize((texts.size() + 3) / 4 * 4);
  auto extension = static_cast<uint32_t>(texts_at + texts.size());
  std::string file = "glibc-ld.so.cache1.1";
  AddWord(&file, static_cast<uint32_t>(libraries.size()));
  AddWord(&file, static_cast<uint32_t>(texts.size()));
  AddWord(&file, 0);
  AddWord(&file, levels.empty() ? 0 : extension);
  file += std::string(12, 0) + entries + texts;
  if (levels.empty()) return file;
  AddWord(&file, 0xeaa42174);
  AddWord(&file, 1);
  AddWord(&file, 1);  // the levels
  AddWord(&file, 0);
  AddWord(&file, extension + 8 + 16);
  AddWord(&file, static_cast<uint32_t>(level_texts.size()));
  return file + level_texts;
}

std::string Find(const std::string& file, Text name, uint16_t machine = EM_X86_64,
                 std::initializer_list<Text> hwcaps = {}) {
  Scratch scratch;
  LoaderCache cache;
  List<Text> levels(hwcaps);
  cache.Open(scratch.Write("ld.so.cache", file));
  return std::string(cache.Find(name, machine, levels));
}

TEST(LoaderCache, FindsByNameAndMachine) {
  std::string file = CacheFile({{"libx.so.1", "/32/libx.so.1", 0x0003},
                                {"libx.so.1", "/arm/libx.so.1", 0x0a03},
                                {"libx.so.1", "/lib/libx.so.1"},
                                {"libx.so.1", "/later/libx.so.1"},
                                {"libx.so.12", "/lib/libx.so.12"}});
  EXPECT_EQ(Find(file, "libx.so.1"), "/lib/libx.so.1");
  EXPECT_EQ(Find(file, "libx.so.1", EM_AARCH64), "/arm/libx.so.1");
  EXPECT_EQ(Find(file, "libx.so.12"), "/lib/libx.so.12");
  EXPECT_EQ(Find(file, "libx.so"), "");
  EXPECT_EQ(Find(file, "libx.so.1", EM_RISCV), "");
}

TEST(LoaderCache, PrefersWhatTheProcessorCanTake) {
  constexpr uint64_t kLevel = uint64_t{1} << 62;
  std::string file = CacheFile({{"libx.so.1", "/v4/libx.so.1", 0x0303, kLevel | 0},
                                {"libx.so.1", "/v3/libx.so.1", 0x0303, kLevel | 1},
                                {"libx.so.1", "/old/libx.so.1", 0x0303, 4},
                                {"libx.so.1", "/lib/libx.so.1"}},
                               {"x86-64-v4", "x86-64-v3"});
  EXPECT_EQ(Find(file, "libx.so.1"), "/lib/libx.so.1");
  EXPECT_EQ(Find(file, "libx.so.1", EM_X86_64, {"x86-64-v3", "x86-64-v2"}), "/v3/libx.so.1");
  EXPECT_EQ(Find(file, "libx.so.1", EM_X86_64, {"x86-64-v4", "x86-64-v3"}), "/v4/libx.so.1");
}

TEST(LoaderCache, AnOlderCacheMayStandInFront) {
  std::string old = "ld.so-1.7.0";
  old.resize(12);
  AddWord(&old, 3);
  old += std::string(3 * 12, 'x');
  old.resize((old.size() + 7) / 8 * 8);
  EXPECT_EQ(Find(old + CacheFile({{"libx.so.1", "/lib/libx.so.1"}}), "libx.so.1"),
            "/lib/libx.so.1");
}

TEST(LoaderCache, DamageIsAnEmptyCacheOrAMiss) {
  std::string good = CacheFile(
      {{"libx.so.1", "/v3/libx.so.1", 0x0303, uint64_t{1} << 62}, {"libx.so.1", "/lib/libx.so.1"}},
      {"x86-64-v3"});
  EXPECT_EQ(Find("", "libx.so.1"), "");
  EXPECT_EQ(Find("something else", "libx.so.1"), "");
  for (size_t size = 0; size < good.size(); ++size) {
    Find(good.substr(0, size), "libx.so.1", EM_X86_64, {"x86-64-v3"});
  }
  for (size_t at = 20; at < good.size(); ++at) {
    std::string changed = good;
    changed[at] = static_cast<char>(0xff);
    Find(changed, "libx.so.1", EM_X86_64, {"x86-64-v3"});
  }
}

TEST(LoaderCache, OfThisMachine) {
  LoaderCache cache;
  cache.Open("/etc/ld.so.cache");
  Text path = cache.Find("libc.so.6", OwnMachine(), List<Text>());
  if (path.empty()) GTEST_SKIP() << "no /etc/ld.so.cache of glibc here";
  EXPECT_TRUE(IdentityOf(path).exists()) << path;
}

}  // namespace
}  // namespace inspect
