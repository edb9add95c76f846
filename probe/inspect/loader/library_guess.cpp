// SPDX-License-Identifier: BSD-3-Clause
#include "library_guess.h"

namespace inspect {
namespace {

constexpr uint64_t kSearchable = 1 << 20;

// How much of the start of this symbol also starts one of the names.
size_t LongestPrefix(Text names, Text symbol) {
  size_t longest = 0;
  for (size_t end = names.find('\0'); end != names.npos; end = names.find('\0')) {
    size_t length = 0;
    while (length < end && length < symbol.size() && names[length] == symbol[length]) ++length;
    if (length > longest) longest = length;
    names.remove_prefix(end + 1);
  }
  return longest;
}

}  // namespace

Text LibraryGuess::Of(size_t needed_by, Text symbol) {
  Text library;
  size_t longest = 3;  // so short a prefix shows nothing
  if (StartsWith(symbol, "_Z")) return library;
  for (Text needed : closure_[needed_by].image.needed) {
    size_t at = closure_.Loaded(needed);
    if (at == Closure::kNowhere) continue;
    const ByteView& names = closure_[at].image.names;
    if (names.size() > kSearchable || names.size() > bytes_) continue;
    bytes_ -= names.size();
    size_t length = LongestPrefix(names.text(), symbol);
    if (length <= longest) continue;
    longest = length;
    library = needed;
  }
  return library;
}

}  // namespace inspect
