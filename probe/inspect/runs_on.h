// SPDX-License-Identifier: BSD-3-Clause
// This machine as a value of TorchCUDA_RUNS_ON.
#pragma once

#include "base/facts.h"

namespace inspect {

struct RunsOn {
  Text words;    // `driver=580.65.06 gpu=8.0 gpu=9.0`; `cuda=13.0` where the version is unknown
  Text problem;  // what is not in them, and why; empty: all is
};

// From the facts of the driver and the GPUs. Each compute capability is named once.
RunsOn RunsOnFrom(const FactReader& facts);

}  // namespace inspect
