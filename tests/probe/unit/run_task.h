// SPDX-License-Identifier: BSD-3-Clause
#pragma once

#include <string>

#include "base/guarded_task.h"

namespace inspect {

constexpr char kKeys[] = "a n gpu.#.cc driver.error";

inline std::string RunTask(GuardedTask::Work work, std::string* problem, int seconds = 20) {
  GuardedTask task;
  FactWriter facts;
  task.Start(work, "argument");
  *problem = task.Finish(seconds, kKeys, &facts);
  return std::string(facts.text());
}

}  // namespace inspect
