// SPDX-License-Identifier: BSD-3-Clause
#include "facts.h"

#include <unistd.h>

#include <cstring>

namespace inspect {
namespace {

bool IsPlain(char c) {
  bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return letter || (c != 0 && strchr("._/+:,=@ -", c) != nullptr);
}

}  // namespace

Text EncodeFact(Text value) {
  constexpr char kDigits[] = "0123456789ABCDEF";
  TextBuilder text;
  for (char c : value) {
    if (IsPlain(c)) {
      text.AddByte(c);
    } else {
      auto byte = static_cast<unsigned char>(c);
      char code[3] = {'%', kDigits[byte >> 4], kDigits[byte & 15]};
      text.Add(Text(code, 3));
    }
  }
  return text.text();
}

Text DecodeFact(Text text) {
  TextBuilder value;
  for (size_t i = 0; i < text.size(); ++i) {
    int high = text[i] == '%' && i + 2 < text.size() ? HexDigit(text[i + 1]) : -1;
    int low = high >= 0 ? HexDigit(text[i + 2]) : -1;
    value.AddByte(low < 0 ? text[i] : static_cast<char>(high * 16 + low));
    if (low >= 0) i += 2;
  }
  return value.text();
}

void FactWriter::Add(Text key, Text value) {
  if (value.empty()) return;
  if (value.size() > kLongest) {
    int64_t size = static_cast<int64_t>(value.size());
    value = Join({value.substr(0, kLongest), " (cut, ", Number(size), " bytes)"});
  }
  text_.Add(Join({key, "=", EncodeFact(value), "\n"}));
  if (descriptor_ < 0) return;
  if (write(descriptor_, text().data(), text().size()) > 0) text_.Clear();
}

Text FactKey(Text prefix, size_t index, Text field) {
  return Join({prefix, ".", Number(static_cast<int64_t>(index)), field.empty() ? "" : ".", field});
}

FactReader::FactReader(Text text) {
  while (!text.empty()) {
    size_t end = text.find('\n');
    Text line = text.substr(0, end);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    size_t equals = line.find('=');
    if (equals == line.npos || equals == 0) continue;
    facts_.Add({line.substr(0, equals), DecodeFact(line.substr(equals + 1))});
  }
}

const Fact* FactReader::Find(Text key, size_t first) const {
  for (size_t i = 0; i < facts_.size(); ++i) {
    const Fact& fact = facts_[(first + i) % facts_.size()];
    if (fact.key == key) return &fact;
  }
  return nullptr;
}

Text FactReader::Get(Text key, Text fallback) const {
  const Fact* fact = Find(key, 0);
  return fact != nullptr ? fact->value : fallback;
}

List<Text> FactReader::GetList(Text prefix) const {
  List<Text> values;
  size_t next = 0;  // the next item's place, if the list is in order
  while (const Fact* fact = Find(FactKey(prefix, values.size()), next)) {
    values.Add(fact->value);
    next = static_cast<size_t>(fact - facts_.begin()) + 1;
  }
  return values;
}

}  // namespace inspect
