// SPDX-License-Identifier: BSD-3-Clause
// Scans the bytes of a source: comments, strings, continued lines.
#pragma once

#include "../base/text.h"

namespace inspect {

class SourceLexer {
 public:
  explicit SourceLexer(Text text) : at_(text.data()), end_(text.data() + text.size()) {}

  bool done() const { return at_ == end_; }
  int line() const { return line_; }
  // The current byte, after continued lines; `\n` at the end.
  char Peek();
  // The byte after it.
  char PeekNext() const { return end_ - at_ > 1 ? at_[1] : '\n'; }
  void Step();

  // Skips blanks and comments; a block comment may end on a later line.
  void SkipBlanks();
  // Skips a comment that starts here; false if there is none.
  bool SkipComment();
  // Skips the rest of a line that is no directive, and all lines of a raw string.
  void SkipLine();
  // Reads the name here and moves past it.
  Text Name();
  // Reads the rest of a line; each comment becomes a blank. `header`: it may begin with a header's
  // name.
  Text Rest(bool header);

 private:
  void SkipToken();
  void SkipNumber();
  void SkipQuoted(char quote, TextBuilder* copy);
  void SkipRawString();

  const char* at_;
  const char* end_;
  int line_ = 1;
};

}  // namespace inspect
