// SPDX-License-Identifier: BSD-3-Clause
#include "source_lexer.h"

#include "names.h"

namespace inspect {

char SourceLexer::Peek() {
  while (at_ != end_ && *at_ == '\\') {
    const char* next = at_ + 1;
    // gcc and clang allow blanks between the backslash and the end of the line.
    while (next != end_ && (*next == ' ' || *next == '\t' || *next == '\r')) ++next;
    if (next == end_ || *next != '\n') break;
    at_ = next + 1;
    ++line_;
  }
  return at_ == end_ ? '\n' : *at_;
}

void SourceLexer::Step() {
  if (at_ == end_) return;
  if (*at_ == '\n') ++line_;
  ++at_;
}

bool SourceLexer::SkipComment() {
  if (Peek() != '/') return false;
  SourceLexer next = *this;
  next.Step();
  char kind = next.Peek();
  if (kind != '/' && kind != '*') return false;
  *this = next;
  Step();
  if (kind == '/') {
    while (!done() && Peek() != '\n') Step();
    return true;
  }
  while (!done()) {
    bool star = *at_ == '*';
    Step();
    if (star && Peek() == '/') break;
  }
  Step();
  return true;
}

void SourceLexer::SkipBlanks() {
  while (!done()) {
    char c = Peek();
    if (c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f') {
      Step();
    } else if (!SkipComment()) {
      return;
    }
  }
}

// Skips a string or character literal, at most to the end of the line.
void SourceLexer::SkipQuoted(char quote, TextBuilder* copy) {
  char c = 0;
  for (bool first = true; !done() && Peek() != '\n'; first = false) {
    bool escaped = c == '\\';
    c = escaped ? '\0' : *at_;
    if (copy != nullptr) copy->AddByte(*at_);
    Step();
    if (!first && !escaped && c == quote) return;
  }
}

// `"mark(`, anything, `)mark"`: inside, there are no continued lines and no comments.
void SourceLexer::SkipRawString() {
  constexpr int kLongestMark = 16;
  const char* mark = at_ + 1;
  const char* open = mark;
  auto is_mark = [](char c) { return Text("( )\\\t\v\f\n").find(c) == Text::npos; };
  while (open != end_ && is_mark(*open) && open - mark <= kLongestMark) ++open;
  if (open == end_ || *open != '(') return SkipQuoted('"', nullptr);
  Text end = Join({")", Text(mark, static_cast<size_t>(open - mark)), "\""});
  size_t size = Text(open, static_cast<size_t>(end_ - open)).find(end);
  const char* stop = size == Text::npos ? end_ : open + size + end.size();
  while (at_ != stop) Step();
}

// A number may hold `'` between its digits.
void SourceLexer::SkipNumber() {
  for (char c = Peek(); IsNameByte(c) || c == '.' || (c == '\'' && IsNameByte(PeekNext()));) {
    Step();
    c = Peek();
  }
}

Text SourceLexer::Name() {
  TextBuilder name;
  while (!done() && IsNameByte(Peek())) {
    name.AddByte(*at_);
    Step();
  }
  return name.text();
}

void SourceLexer::SkipToken() {
  char c = Peek();
  if (c == '"' || c == '\'') return SkipQuoted(c, nullptr);
  if (c >= '0' && c <= '9') return SkipNumber();
  if (!IsNameByte(c)) return Step();
  const char* begin = at_;
  while (!done() && IsNameByte(Peek())) Step();
  Text name(begin, static_cast<size_t>(at_ - begin));
  bool raw = name == "R" || name == "LR" || name == "uR" || name == "UR" || name == "u8R";
  if (raw && !done() && *at_ == '"') SkipRawString();
}

void SourceLexer::SkipLine() {
  while (!done() && Peek() != '\n') {
    if (!SkipComment()) SkipToken();
  }
  Step();
}

Text SourceLexer::Rest(bool header) {
  TextBuilder text;
  SkipBlanks();
  char close = header && Peek() == '<' ? '>' : header && Peek() == '"' ? '"' : '\0';
  for (bool first = true; close != '\0' && !done() && Peek() != '\n'; first = false) {
    text.AddByte(*at_);
    bool end = !first && *at_ == close;
    Step();
    if (end) break;
  }
  while (!done() && Peek() != '\n') {
    if (SkipComment()) {
      text.AddByte(' ');
    } else if (*at_ == '"' || *at_ == '\'') {
      SkipQuoted(*at_, &text);
    } else {
      text.AddByte(*at_);
      Step();
    }
  }
  Step();
  return Trimmed(text.text());
}

}  // namespace inspect
