// SPDX-License-Identifier: BSD-3-Clause
// A hash table from names to values. Names cannot be removed.
#pragma once

#include "text.h"

namespace inspect {

uint64_t HashOf(Text text);

template <typename T>
class TextTable {
 public:
  struct Entry {
    Text name;
    T value;
  };

  // Null if the name is unknown. Valid until the next Add().
  T* Find(Text name) {
    uint32_t at = slots_.empty() ? 0 : slots_[SlotOf(name)];
    return at == 0 ? nullptr : &entries_[at - 1].value;
  }
  const T* Find(Text name) const { return const_cast<TextTable*>(this)->Find(name); }
  // The name's value, added if it is new. The bytes of `name` must outlive the table.
  T* Add(Text name) {
    if (entries_.size() * 2 >= slots_.size()) Grow();
    uint32_t& at = slots_[SlotOf(name)];
    if (at == 0) {
      entries_.Add({name, T()});
      at = static_cast<uint32_t>(entries_.size());
    }
    return &entries_[at - 1].value;
  }
  const List<Entry>& entries() const { return entries_; }

 private:
  // The slot that holds the name, or the empty slot for it.
  size_t SlotOf(Text name) const {
    size_t at = HashOf(name) % slots_.size();
    while (slots_[at] != 0 && entries_[slots_[at] - 1].name != name) at = (at + 1) % slots_.size();
    return at;
  }
  void Grow() {
    size_t size = slots_.empty() ? 64 : slots_.size() * 2;
    slots_.Clear();
    for (size_t i = 0; i < size; ++i) slots_.Add(0);
    for (size_t i = 0; i < entries_.size(); ++i) {
      slots_[SlotOf(entries_[i].name)] = static_cast<uint32_t>(i + 1);
    }
  }

  List<Entry> entries_;
  List<uint32_t> slots_;  // index into entries_ plus 1; 0: empty
};

}  // namespace inspect
