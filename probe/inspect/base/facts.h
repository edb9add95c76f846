// SPDX-License-Identifier: BSD-3-Clause
// Facts in a file: lines of `key=value`. In a value, every byte outside [A-Za-z0-9._/+:,=@ -] is
// written as %XX. cmake/TorchCUDA/base/facts_text.cmake reads and writes the same format.
#pragma once

#include "text.h"

namespace inspect {

Text EncodeFact(Text value);
Text DecodeFact(Text text);

// Collects facts, or writes each at once to a file descriptor. Drops empty values: an unknown fact
// is absent.
class FactWriter {
 public:
  FactWriter() = default;
  explicit FactWriter(int descriptor) : descriptor_(descriptor) {}

  // Cuts a value that is longer than a path can be, and says so: the name of a library or a symbol
  // comes from a file that may be damaged.
  void Add(Text key, Text value);
  void AddNumber(Text key, int64_t value) { Add(key, Number(value)); }
  void AddYesNo(Text key, bool value) { Add(key, value ? "yes" : "no"); }
  // Adds lines that are already encoded.
  void AddLines(Text lines) { text_.Add(lines); }

  Text text() const { return text_.text(); }

 private:
  static constexpr size_t kLongest = 4096;

  int descriptor_ = -1;
  TextBuilder text_;
};

// `prefix.index.field`
Text FactKey(Text prefix, size_t index, Text field = {});

struct Fact {
  Text key;
  Text value;
};

class FactReader {
 public:
  explicit FactReader(Text text);

  // The value, or `fallback` if the fact is unknown.
  Text Get(Text key, Text fallback = {}) const;
  // The values of `prefix.0`, `prefix.1`, … up to the first unknown one.
  List<Text> GetList(Text prefix) const;
  const List<Fact>& facts() const { return facts_; }

 private:
  // Searches from `first` to the end, then from the start.
  const Fact* Find(Text key, size_t first) const;

  List<Fact> facts_;
};

}  // namespace inspect
