// SPDX-License-Identifier: BSD-3-Clause
#include "made_elf.h"

namespace {

constexpr char kCircles[] = "lead in circles";

std::string Repeated(const std::string& text, size_t count) {
  std::string result;
  for (size_t i = 0; i < count; ++i) result += text;
  return result;
}

// Hash tables. Each library looks up its own undefined symbols in itself.
std::string SysvLoop() {
  MadeElf elf;
  elf.Symbols(1, elf.Name("missing"));
  elf.Relocations(1, 1);
  elf.Tag(DT_HASH, elf.AddTable<uint32_t>({1, 0xffffffff, 1, 0, 1}));
  return elf.Bytes();
}

std::string GnuChainWithoutEnd() {
  MadeElf elf;
  elf.Symbols(20000, elf.Name("missing"));
  elf.Relocations(1, 1);
  std::vector<uint32_t> table = {1, 20001, 1, 0, ~0u, ~0u, 20001};
  table.resize(120000);
  elf.Tag(DT_GNU_HASH, elf.AddTable(table));
  return elf.Bytes();
}

// A defined symbol of the right name and the wrong version stands 20,000 times in one chain.
std::string ManyOfOneName() {
  MadeElf elf;
  uint64_t name = elf.Name(std::string(100000, 'n'));
  elf.Symbols(10000, name);
  elf.Symbols(10000, name);
  elf.Relocations(1, 1);
  std::vector<uint32_t> table = {1, 20000, 1};
  for (uint32_t i = 0; i < 20000; ++i) table.push_back(i + 1);
  elf.Tag(DT_HASH, elf.AddTable(table));
  return elf.Bytes();
}

std::string UndefinedTimesRelocations() {
  MadeElf elf;
  elf.Symbols(20000, elf.Name("missing"));
  elf.Relocations(20000, 20001);
  elf.Tag(DT_HASH, elf.AddTable<uint32_t>({1, 20001, 0}));
  return elf.Bytes();
}

std::string LongSymbol() {
  MadeElf elf;
  elf.Symbols(1, elf.Name(std::string(100000, 's')));
  elf.Relocations(1, 1);
  elf.Tag(DT_HASH, elf.AddTable<uint32_t>({1, 2, 0}));
  elf.Tag(DT_NEEDED, elf.Name("libc.so.6"));
  return elf.Bytes();
}

// Names and folders.
std::string ManyNeeded(size_t count) {
  MadeElf elf;
  for (size_t i = 0; i < count; ++i) elf.Tag(DT_NEEDED, elf.Name("l" + std::to_string(i)));
  return elf.Bytes();
}

std::string NeededInFolders(const std::string& run_path, size_t needed, int64_t tag = DT_RUNPATH) {
  MadeElf elf;
  elf.Tag(tag, elf.Name(run_path));
  for (size_t i = 0; i < needed; ++i) elf.Tag(DT_NEEDED, elf.Name("l" + std::to_string(i)));
  return elf.Bytes();
}

std::string LongNeeded() {
  MadeElf elf;
  uint64_t name = elf.Name(std::string(500000, 'n'));
  for (int i = 0; i < 30000; ++i) elf.Tag(DT_NEEDED, name);
  return elf.Bytes();
}

// Versions. `next`: the distance between two entries.
std::string ManyNeeds(uint16_t names, uint32_t next) {
  MadeElf elf;
  auto name = static_cast<uint32_t>(elf.Name(std::string(400000, 'v')));
  constexpr uint32_t kCount = 30000;
  std::vector<Elf64_Verneed> table(kCount, {1, names, name, 16, next});
  uint64_t address = elf.AddTable(table);
  elf.Tag(DT_VERNEED, address);
  elf.Tag(DT_VERNEEDNUM, ~0u);
  return elf.Bytes();
}

std::string NeedsTimesDefinitions() {
  MadeElf elf;
  constexpr uint16_t kCount = 20000;
  uint64_t soname = elf.Name("libmonster.so");
  auto defined = static_cast<uint32_t>(elf.Name("D"));
  auto needed = static_cast<uint32_t>(elf.Name("N"));
  std::string needs;
  Elf64_Verneed head = {1, kCount, static_cast<uint32_t>(soname), 16, 0};
  needs.assign(reinterpret_cast<char*>(&head), sizeof head);
  Elf64_Vernaux need = {0, 0, 2, needed, 16};
  for (int i = 0; i < kCount; ++i) needs.append(reinterpret_cast<char*>(&need), sizeof need);
  std::string definitions;
  struct {
    Elf64_Verdef head;
    Elf64_Verdaux name;
  } definition = {{1, 0, 3, 1, 0, 20, 28}, {defined, 0}};
  for (int i = 0; i < kCount; ++i) {
    definitions.append(reinterpret_cast<char*>(&definition), sizeof definition);
  }
  elf.Tag(DT_NEEDED, soname);
  elf.Tag(DT_RUNPATH, elf.Name("$ORIGIN"));
  elf.Tag(DT_VERNEED, elf.Add(needs));
  elf.Tag(DT_VERNEEDNUM, 1);
  elf.Tag(DT_VERDEF, elf.Add(definitions));
  elf.Tag(DT_VERDEFNUM, kCount);
  return elf.Bytes();
}

}  // namespace

std::vector<Monster> Monsters() {
  std::string origins = Repeated("$ORIGIN", 20000);
  std::string missing = Repeated("/no/such/folder:", 4000) + "/";
  return {{"SysvLoop", SysvLoop(), kCircles},
          {"GnuChainWithoutEnd", GnuChainWithoutEnd(), kCircles},
          {"ManyOfOneName", ManyOfOneName(), kCircles},
          {"UndefinedTimesRelocations", UndefinedTimesRelocations(), ""},
          {"LongSymbol", LongSymbol(), ""},
          {"ManyNeeded", ManyNeeded(40000), "too many libraries"},
          {"FewNeeded", ManyNeeded(4000), ""},
          {"LongNeeded", LongNeeded(), "too long"},
          {"OriginsInAFolder", NeededInFolders(origins, 4000), ""},
          {"OriginsInOldTag", NeededInFolders(origins, 4000, DT_RPATH), ""},
          {"OneOriginAFolder", NeededInFolders(Repeated("$ORIGIN:", 100000), 4000), "folders"},
          {"NeededTimesFolders", NeededInFolders(Repeated("/:", 4000), 4000), kCircles},
          {"NeededTimesMissingFolders", NeededInFolders(missing, 4000), kCircles},
          {"Dollars", NeededInFolders(std::string(900000, '$'), 2000), ""},
          {"NeedsWithLongNames", ManyNeeds(1, 16), kCircles},
          {"NeedsTimesNames", ManyNeeds(65535, 16), kCircles},
          {"NeedsTimesDefinitions", NeedsTimesDefinitions(), kCircles},
          {"Interpreters", MadeElf().Bytes(18000, PT_INTERP), ""},
          {"Segments", MadeElf().Bytes(18000, PT_LOAD), ""}};
}
