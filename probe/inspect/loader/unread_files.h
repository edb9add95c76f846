// SPDX-License-Identifier: BSD-3-Clause
// The files that could not be read. Nothing is known of them, not even that they are missing.
#pragma once

#include "../base/facts.h"
#include "../base/text_table.h"

namespace inspect {

class UnreadFiles {
 public:
  // Keeps the first reason for a file.
  void Add(Text file, Text reason) {
    Text* known = reasons_.Add(file);
    if (known->empty()) *known = reason;
  }
  bool empty() const { return reasons_.entries().empty(); }

  void Write(FactWriter* facts) const;

 private:
  TextTable<Text> reasons_;
};

}  // namespace inspect
