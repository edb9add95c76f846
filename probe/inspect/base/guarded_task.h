// SPDX-License-Identifier: BSD-3-Clause
// Runs foreign code in a process and a process group of its own: it may crash, hang, exit or fork,
// and the facts found so far must survive. A process that makes a session of its own outlives the
// group, under a limit of CPU time. Foreign code of the same user can kill this program: no limit
// prevents that.
#pragma once

#include <sys/types.h>

#include "facts.h"

namespace inspect {

// What more a library says is taken for nonsense.
constexpr int kMostGpus = 64;

class GuardedTask {
 public:
  using Work = void (*)(Text argument, FactWriter* facts);

  GuardedTask() = default;
  ~GuardedTask() { Stop(false); }
  GuardedTask(const GuardedTask&) = delete;
  GuardedTask& operator=(const GuardedTask&) = delete;

  void Start(Work work, Text argument);
  // Waits, adds the facts with one of these keys, and returns what went wrong (empty: nothing).
  // `keys`: words; `gpu.#.cc` stands for `gpu.0.cc`, `gpu.1.cc`, … up to kMostGpus. Of a repeated
  // key the first counts.
  Text Finish(int seconds, Text keys, FactWriter* facts);

 private:
  // What went wrong, or empty.
  Text Collect(int seconds, TextBuilder* text);
  bool HasEnded() const;
  Text Stop(bool patient);

  pid_t child_ = -1;
  int pipe_ = -1;
  Text not_started_;  // why
};

}  // namespace inspect
