// SPDX-License-Identifier: BSD-3-Clause
#include "macros.h"

#include "names.h"

namespace inspect {

void Macros::DefineByFlag(Text text) {
  Text name = NameAtStart(text);
  size_t equals = text.find('=');
  if (name.empty()) return;
  bool plain = name.size() == (equals == text.npos ? text.size() : equals);
  Set(name, equals == text.npos ? "1" : Trimmed(text.substr(equals + 1)), plain, true);
}

void Macros::Define(Text text, bool sure) {
  Text name = NameAtStart(text);
  if (name.empty()) return;
  bool function = text.size() > name.size() && text[name.size()] == '(';
  Set(name, Trimmed(text.substr(name.size())), !function, sure);
}

void Macros::DefineUnknown(Text name) { Set(name, {}, false, true); }

void Macros::Set(Text name, Text body, bool has_body, bool sure) {
  Macro* macro = macros_.Add(name);
  if (sure) {
    *macro = {Truth::kYes, body, has_body};
  } else if (macro->defined == Truth::kYes) {
    macro->has_body = macro->has_body && has_body && macro->body == body;
  } else {
    *macro = {Truth::kUnknown, {}, false};
  }
}

void Macros::Undefine(Text name, bool sure) {
  Macro* macro = macros_.Add(name);
  if (sure) *macro = {Truth::kNo, {}, false};
  if (macro->defined != Truth::kNo) *macro = {Truth::kUnknown, {}, false};
}

Truth Macros::IsDefined(Text name) {
  const Macro* macro = Find(name);
  if (macro != nullptr) return macro->defined;
  // The compiler does not list its function-like names.
  return complete_ && !StartsWith(name, "__has_") ? Truth::kNo : Truth::kUnknown;
}

}  // namespace inspect
