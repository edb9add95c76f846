// SPDX-License-Identifier: BSD-3-Clause
// Texts and lists whose memory is never freed: the program runs for milliseconds. They keep the
// user's compile short: std::string and std::vector took 1.7 s of CPU (g++ 12 -O1), these take a
// third of it.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <type_traits>

namespace inspect {

using Text = std::string_view;

// Memory for any type, aligned to 16 bytes.
void* Allocate(size_t size);

// Concatenates the parts. A NUL follows the last byte; it is not part of the text.
Text Join(std::initializer_list<Text> parts);
// A copy of the text with a NUL after it.
const char* CString(Text text);
Text Number(int64_t number);
// The digits at the start, at most 18; 0 without one. Not strtol(), atoi() or sscanf(): the headers
// of GLIBC 2.38 rename them, and a program built there would not start on an older system.
int64_t NumberAt(Text text);

// The value of a hexadecimal digit, or -1.
int HexDigit(char c);

bool StartsWith(Text text, Text prefix);
bool EndsWith(Text text, Text suffix);
bool Contains(Text text, Text part);

// The untyped part of List: makes room for one more item at `at`.
void* MakeRoom(void* data, size_t at, size_t item, size_t* size, size_t* capacity);

template <typename T>
class List {
  static_assert(std::is_trivially_copyable<T>::value, "items are copied as bytes");

 public:
  List() = default;
  List(List&&) = default;
  List& operator=(List&&) = default;
  List(const List&) = delete;
  List& operator=(const List&) = delete;
  List(std::initializer_list<T> items) {
    for (const T& item : items) Add(item);
  }

  void Add(const T& item) { Insert(size_, item); }
  void Insert(size_t at, const T& item) {
    data_ = static_cast<T*>(MakeRoom(data_, at, sizeof(T), &size_, &capacity_));
    data_[at] = item;
  }
  void Clear() { size_ = 0; }
  void RemoveLast() { --size_; }

  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T& operator[](size_t at) { return data_[at]; }
  const T& operator[](size_t at) const { return data_[at]; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }

 private:
  T* data_ = nullptr;
  size_t size_ = 0;
  size_t capacity_ = 0;
};

// A text that grows.
class TextBuilder {
 public:
  void Add(Text text);
  void AddByte(char byte) { Add(Text(&byte, 1)); }
  // Adds a word, after a blank except at the start.
  void AddWord(Text word);
  void Clear() { size_ = 0; }
  Text text() const { return {data_, size_}; }

 private:
  char* data_ = nullptr;
  size_t size_ = 0;
  size_t capacity_ = 0;
};

// Splits at blanks.
List<Text> SplitWords(Text text);

}  // namespace inspect
