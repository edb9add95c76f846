// SPDX-License-Identifier: BSD-3-Clause
// The NVIDIA driver and the GPUs of this machine.
#pragma once

#include "facts.h"
#include "guarded_task.h"

namespace inspect {

// The version of the kernel module; empty where none is loaded. `root` is `` or, in tests, a
// folder.
Text KernelModuleVersion(Text root);
// Whether this is Linux inside Windows (WSL).
bool IsWsl(Text root);
// Whether there is a kernel driver: the module, or WSL's stand-in for it.
bool HasKernelDriver(Text root);

// `real`, `stub`, `compat`, `wsl`, by the place of a libcuda.so.1.
Text DriverKind(Text path);

// Asks the driver's library; runs in a process of its own.
void AskDriver(Text root, FactWriter* facts);

// All facts of the driver. `found` is what AskDriver has said, `problem` how it ended if it ended
// badly.
void WriteDriver(Text root, Text found, Text problem, FactWriter* facts);

}  // namespace inspect
