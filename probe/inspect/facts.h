// SPDX-License-Identifier: BSD-3-Clause
// Facts as they stand in a file: `key=value` lines; every byte of a value outside
// [A-Za-z0-9._/+:,=@ -] is written %XX (cmake/TorchCUDA/facts/store.cmake reads and writes the
// same).
#pragma once

#include "text.h"

namespace inspect {

Text EncodeFact(Text value);
Text DecodeFact(Text text);

// Collects facts, or writes each at once to a file descriptor. Unknown is absent: an empty value is
// dropped.
class FactWriter {
 public:
  FactWriter() = default;
  explicit FactWriter(int descriptor) : descriptor_(descriptor) {}

  void Add(Text key, Text value);
  void AddNumber(Text key, int64_t value) { Add(key, Number(value)); }
  void AddYesNo(Text key, bool value) { Add(key, value ? "yes" : "no"); }
  // Lines that are facts already.
  void AddLines(Text lines) { text_.Add(lines); }

  Text text() const { return text_.text(); }

 private:
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

  // The value, or `fallback` where the fact is unknown.
  Text Get(Text key, Text fallback = {}) const;
  // The values of `prefix.0`, `prefix.1`, … up to the first that is unknown.
  List<Text> GetList(Text prefix) const;
  const List<Fact>& facts() const { return facts_; }

 private:
  const Fact* Find(Text key) const;

  List<Fact> facts_;
};

}  // namespace inspect
