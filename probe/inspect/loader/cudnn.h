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

}  // namespace inspect
