// SPDX-License-Identifier: BSD-3-Clause
// Writes ELF libraries whose tables say anything.
#pragma once

#include <elf.h>

#include <ostream>
#include <string>
#include <utility>
#include <vector>

class MadeElf {
 public:
  MadeElf();

  // Appends bytes, a table or repeated items, and returns their address.
  uint64_t Add(const std::string& bytes);
  template <typename T>
  uint64_t AddTable(const std::vector<T>& table) {
    return Add(std::string(reinterpret_cast<const char*>(table.data()), table.size() * sizeof(T)));
  }
  // Appends a text to the string table, and returns its offset there.
  uint64_t Name(const std::string& text);
  // Adds an entry to the dynamic section.
  void Tag(int64_t tag, uint64_t value) { dynamic_.push_back({tag, {value}}); }
  // Adds symbols with this name: undefined, or defined.
  void Symbols(size_t count, uint64_t name, bool defined = false);
  // Adds relocations of this symbol.
  void Relocations(size_t count, uint64_t symbol);

  // Adds sections with this name (an offset in the string table), over the content at `address`.
  void Sections(size_t count, uint64_t name, uint64_t address, uint64_t size);

  // The whole file. `headers`: more program headers of this type, over the whole file.
  std::string Bytes(size_t headers = 0, uint32_t type = PT_NULL);

 private:
  std::string content_;
  std::string names_ = std::string(1, '\0');
  std::vector<Elf64_Sym> symbols_;
  std::vector<Elf64_Dyn> dynamic_;
  std::vector<Elf64_Shdr> sections_;
};

// A file, and what a test expects of it.
struct Monster {
  std::string name;
  std::string bytes;
  std::string reason;  // part of its problem; empty: it is a good file
};

inline void PrintTo(const Monster& monster, std::ostream* out) { *out << monster.name; }

// Files of about a megabyte, each made to ask for endless work or memory.
std::vector<Monster> Monsters();
// The same in libtorch_cuda.so only: its GPU code. The reason is why that is unread.
std::vector<Monster> KernelMonsters();
