// SPDX-License-Identifier: BSD-3-Clause
// The GPUs that a program on this machine sees.
#pragma once

#include "facts.h"
#include "shared_library.h"

namespace inspect {

// driver.init, gpu.*
void WriteGpus(const SharedLibrary& cuda, Text root, FactWriter* facts);

}  // namespace inspect
