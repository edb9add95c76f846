// SPDX-License-Identifier: BSD-3-Clause
// The preprocessor directives of a source.
#pragma once

#include "../base/text.h"

namespace inspect {

struct Directive {
  Text word;  // `include`, `if`, …; `import` for a line of C++20
  Text rest;  // without comments and line continuations, trimmed
  int line = 0;
};

// The directives that decide what is included, in order: conditions, includes, definitions, `pragma
// once`. Skips comments, strings and raw strings; joins continued lines; reads CRLF and `%:` as
// compilers do. Does not read trigraphs.
List<Directive> ReadDirectives(Text text);

// The name of the include guard: `#ifndef NAME`, `#define NAME`, and an `#endif` as the last
// directive. Empty if there is none.
Text GuardOf(const List<Directive>& directives);

}  // namespace inspect
