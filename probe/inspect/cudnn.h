// SPDX-License-Identifier: BSD-3-Clause
// The cuDNN that the program will load: version, and whether its sub-libraries are there.
#pragma once

#include "elf_closure.h"
#include "facts.h"

namespace inspect {

// False where its version could not be asked for this time (it hung or crashed).
bool WriteCudnn(Closure* closure, FactWriter* facts);

// 90701 as `9.7.1`, 8907 as `8.9.7`.
Text CudnnVersion(int64_t number);

}  // namespace inspect
