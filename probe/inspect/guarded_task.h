// SPDX-License-Identifier: BSD-3-Clause
// Work done in a process of its own, since it calls foreign code: that may crash or never return,
// and the facts found so far must survive.
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
  // Waits, adds what was found, and says what went wrong (empty: nothing).
  Text Finish(int seconds, FactWriter* facts);

 private:
  bool Collect(int seconds, TextBuilder* text);
  Text Stop(bool patient);

  pid_t child_ = -1;
  int pipe_ = -1;
};

}  // namespace inspect
