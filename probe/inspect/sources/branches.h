// SPDX-License-Identifier: BSD-3-Clause
// The nested conditions around a line of a source.
#pragma once

#include "directives.h"
#include "macros.h"

namespace inspect {

class Branches {
 public:
  // #if, #ifdef, #ifndef. `truth`: of the condition; ignored where the line itself is not compiled.
  void Open(Truth truth, const Directive& directive);
  // #elif and #else.
  void Next(Truth truth, const Directive& directive);
  void Close();

  // Whether the line is compiled.
  Truth state() const;
  // Whether the condition of an #elif matters here.
  bool Decides() const;
  // The unknown conditions around this line, each reported once.
  List<const Directive*> TakeUnknown();

 private:
  struct Level {
    Truth state;  // of this branch
    Truth taken;  // whether this branch or an earlier one is compiled
    Truth outer;  // of the surrounding branches
    const Directive* condition;
    bool told;
  };
  List<Level> levels_;
};

}  // namespace inspect
