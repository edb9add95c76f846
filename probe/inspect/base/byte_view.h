// SPDX-License-Identifier: BSD-3-Clause
// The bytes of a file. Every read is bounds-checked: the file may be damaged.
#pragma once

#include <cstdint>
#include <cstring>

#include "text.h"

namespace inspect {

class ByteView {
 public:
  ByteView() = default;
  ByteView(const char* data, uint64_t size) : data_(data), size_(size) {}

  const char* data() const { return data_; }
  uint64_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  Text text() const { return {data_, size_}; }

  // At most `length` bytes from `offset`; empty if `offset` lies outside.
  ByteView Sub(uint64_t offset, uint64_t length = UINT64_MAX) const {
    if (offset >= size_) return {};
    uint64_t rest = size_ - offset;
    return {data_ + offset, length < rest ? length : rest};
  }

  // Copies a plain struct out, at any alignment; false if it does not fit.
  template <typename T>
  bool Read(uint64_t offset, T* out) const {
    if (size_ < sizeof(T) || offset > size_ - sizeof(T)) return false;
    memcpy(out, data_ + offset, sizeof(T));
    return true;
  }

  // Copies out element `index` of a table.
  template <typename T>
  bool ReadAt(uint64_t index, T* out) const {
    return index < size_ / sizeof(T) && Read(index * sizeof(T), out);
  }

  // Whether this text, with a NUL after it, stands at `offset`. Never looks farther.
  bool HasTextAt(uint64_t offset, Text text) const {
    ByteView place = Sub(offset, uint64_t{text.size()} + 1);
    return place.size_ > text.size() && place.data_[text.size()] == 0 &&
           place.text().substr(0, text.size()) == text;
  }

  // The text at `offset`, up to its NUL; empty if there is no NUL.
  Text TextAt(uint64_t offset) const {
    if (offset >= size_) return {};
    const char* start = data_ + offset;
    const void* end = memchr(start, 0, size_ - offset);
    if (end == nullptr) return {};
    return {start, static_cast<size_t>(static_cast<const char*>(end) - start)};
  }

 private:
  const char* data_ = nullptr;
  uint64_t size_ = 0;
};

}  // namespace inspect
