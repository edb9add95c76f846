// SPDX-License-Identifier: BSD-3-Clause
// The cuDNN the program will load: its version, and missing sub-libraries.
#pragma once

#include "../base/facts.h"
#include "elf_closure.h"
#include "unread_files.h"

namespace inspect {

// False if it could not be asked for its version, or another cuDNN is involved: do not cache the
// answer.
bool WriteCudnn(Closure* closure, UnreadFiles* unread, FactWriter* facts);

// cuDNN's version number as text: 90701 gives `9.7.1`, 8907 gives `8.9.7`.
Text CudnnVersion(int64_t number);

}  // namespace inspect
