// SPDX-License-Identifier: BSD-3-Clause
// The headers a source includes, by the compiler and by torchcuda-inspect.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "answer.h"

using Paths = std::set<std::string>;

struct IncludeQuestion {
  std::string source;
  std::vector<std::string> include;  // -I
  std::vector<std::string> system;   // -isystem
  std::vector<std::string> define;   // -D
};

// From `-M`; real paths, without the source. The compiler must succeed.
Paths IncludedByCompiler(const IncludeQuestion& question);

struct IncludedByProbe {
  Paths sure;
  Paths perhaps;
  bool followed = false;
};

// `all_macros`: the probe gets all macros of the compiler; any other name is undefined.
IncludedByProbe AskIncludes(const Scratch& scratch, const IncludeQuestion& question,
                            bool all_macros);

// The members of `paths` that are not in `others`. A compiler skips a `#pragma once` file with the
// same content as one it has read.
Paths Without(const Paths& paths, const Paths& others);
