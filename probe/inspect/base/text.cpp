// SPDX-License-Identifier: BSD-3-Clause
#include "text.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace inspect {
namespace {

// The blocks are chained, so that a leak checker finds them.
struct Block {
  Block* previous;
  size_t used;
};
constexpr size_t kBlockSize = 1 << 16;
constexpr size_t kBlockHead = 16;
Block* last_block = nullptr;

}  // namespace

void* Allocate(size_t size) {
  size = (size + 15) / 16 * 16;
  if (last_block == nullptr || size > kBlockSize - last_block->used) {
    size_t room = size > kBlockSize - kBlockHead ? size + kBlockHead : kBlockSize;
    auto block = static_cast<Block*>(malloc(room));
    if (block == nullptr) abort();
    block->previous = last_block;
    block->used = room == kBlockSize ? kBlockHead : kBlockSize;
    last_block = block;
    if (room != kBlockSize) return reinterpret_cast<char*>(block) + kBlockHead;
  }
  void* place = reinterpret_cast<char*>(last_block) + last_block->used;
  last_block->used += size;
  return place;
}

Text Join(std::initializer_list<Text> parts) {
  size_t size = 0;
  for (Text part : parts) size += part.size();
  auto place = static_cast<char*>(Allocate(size + 1));
  size_t at = 0;
  for (Text part : parts) {
    if (!part.empty()) memcpy(place + at, part.data(), part.size());
    at += part.size();
  }
  place[size] = 0;
  return {place, size};
}

const char* CString(Text text) { return Join({text}).data(); }

Text Number(int64_t number) {
  char digits[24];
  snprintf(digits, sizeof digits, "%lld", static_cast<long long>(number));
  return Join({digits});
}

int64_t NumberAt(Text text) {
  int64_t number = 0;
  for (size_t i = 0; i < text.size() && i < 18 && text[i] >= '0' && text[i] <= '9'; ++i) {
    number = number * 10 + (text[i] - '0');
  }
  return number;
}

int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

bool StartsWith(Text text, Text prefix) { return text.substr(0, prefix.size()) == prefix; }

bool EndsWith(Text text, Text suffix) {
  return text.size() >= suffix.size() && text.substr(text.size() - suffix.size()) == suffix;
}

bool Contains(Text text, Text part) { return text.find(part) != text.npos; }

void* MakeRoom(void* data, size_t at, size_t item, size_t* size, size_t* capacity) {
  auto bytes = static_cast<char*>(data);
  if (*size == *capacity) {
    *capacity = *capacity == 0 ? 8 : *capacity * 2;
    bytes = static_cast<char*>(Allocate(*capacity * item));
    if (*size > 0) memcpy(bytes, data, *size * item);
  }
  if (at < *size) memmove(bytes + (at + 1) * item, bytes + at * item, (*size - at) * item);
  ++*size;
  return bytes;
}

void TextBuilder::Add(Text text) {
  if (text.empty()) return;
  if (text.size() > capacity_ - size_) {
    capacity_ = (size_ + text.size()) * 2;
    auto data = static_cast<char*>(Allocate(capacity_));
    if (size_ > 0) memcpy(data, data_, size_);
    data_ = data;
  }
  memcpy(data_ + size_, text.data(), text.size());
  size_ += text.size();
}

void TextBuilder::AddWord(Text word) {
  if (size_ > 0) Add(" ");
  Add(word);
}

List<Text> SplitWords(Text text) {
  List<Text> words;
  size_t begin = 0;
  for (size_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != ' ') continue;
    if (i > begin) words.Add(text.substr(begin, i - begin));
    begin = i + 1;
  }
  return words;
}

}  // namespace inspect
