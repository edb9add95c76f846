// SPDX-License-Identifier: BSD-3-Clause
// The NVIDIA driver and the GPUs of this machine.
#pragma once

#include "../base/facts.h"
#include "../base/guarded_task.h"

namespace inspect {

// The version of the kernel module; empty if none is loaded. `problem` is set if its file is there
// and cannot be read. `root` is empty, or a folder in tests.
Text KernelModuleVersion(Text root, Text* problem = nullptr);
// Whether this is Linux under Windows (WSL).
bool IsWsl(Text root);
// Whether there is a kernel driver: the module, or WSL's /dev/dxg.
bool HasKernelDriver(Text root);

// `real`, `stub`, `compat` or `wsl`, by the path of libcuda.so.1.
Text DriverKind(Text path);

// Asks the driver's library. Run it in a separate process; these are its facts.
constexpr char kDriverKeys[] =
    "driver.cuda driver.error driver.init driver.kind driver.library driver.version "
    "gpu.count gpu.hidden gpu.#.cc gpu.#.name";
void AskDriver(Text root, FactWriter* facts);

// Writes all driver facts. `found`: the output of AskDriver. `problem`: how AskDriver failed, if it
// did.
void WriteDriver(Text root, Text found, Text problem, FactWriter* facts);

}  // namespace inspect
