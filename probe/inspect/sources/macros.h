// SPDX-License-Identifier: BSD-3-Clause
// What is known of the preprocessor's macros at one place of a source.
#pragma once

#include "../base/text_table.h"

namespace inspect {

enum class Truth { kNo, kYes, kUnknown };

struct Macro {
  Truth defined = Truth::kUnknown;
  Text body;              // if defined
  bool has_body = false;  // no: the value is unknown
};

class Macros {
 public:
  // The compiler's and the command line's macros are all known: any other name is undefined.
  void SetComplete() { complete_ = true; }

  // `text`: NAME, NAME=value or NAME(arguments)=value, as after -D.
  void DefineByFlag(Text text);
  // `text`: what follows #define.
  void Define(Text text, bool sure);
  void Undefine(Text name, bool sure);
  // Defined, with an unknown value.
  void DefineUnknown(Text name);

  Truth IsDefined(Text name);
  // Null if the name never occurred.
  const Macro* Find(Text name) { return macros_.Find(name); }

 private:
  void Set(Text name, Text body, bool has_body, bool sure);

  bool complete_ = false;
  TextTable<Macro> macros_;
};

}  // namespace inspect
