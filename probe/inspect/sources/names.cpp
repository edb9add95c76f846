// SPDX-License-Identifier: BSD-3-Clause
#include "names.h"

namespace inspect {

bool IsNameByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '$' || (c & 0x80) != 0;
}

Text NameAtStart(Text text) {
  size_t size = 0;
  while (size < text.size() && IsNameByte(text[size])) ++size;
  bool digit = size > 0 && text[0] >= '0' && text[0] <= '9';
  return digit ? Text() : text.substr(0, size);
}

Text Trimmed(Text text) {
  constexpr Text kBlanks = " \t\r\v\f\n";
  size_t begin = text.find_first_not_of(kBlanks);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

}  // namespace inspect
