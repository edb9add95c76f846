// SPDX-License-Identifier: BSD-3-Clause
// Runs foreign code in a separate process: it may crash or hang, and the facts found so far must
// survive.
#pragma once

#include <sys/types.h>

#include "facts.h"

namespace inspect {

class GuardedTask {
 public:
  using Work = void (*)(Text argument, FactWriter* facts);

  GuardedTask() = default;
  ~GuardedTask() { Stop(false); }
  GuardedTask(const GuardedTask&) = delete;
  GuardedTask& operator=(const GuardedTask&) = delete;

  void Start(Work work, Text argument);
  // Waits, adds the facts, and returns what went wrong (empty: nothing).
  Text Finish(int seconds, FactWriter* facts);

 private:
  bool Collect(int seconds, TextBuilder* text);
  Text Stop(bool patient);

  pid_t child_ = -1;
  int pipe_ = -1;
};

}  // namespace inspect
