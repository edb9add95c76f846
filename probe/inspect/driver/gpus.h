// SPDX-License-Identifier: BSD-3-Clause
// The GPUs that a program on this machine sees.
#pragma once

#include "../base/facts.h"
#include "../base/shared_library.h"

namespace inspect {

// driver.init, gpu.*
void WriteGpus(const SharedLibrary& cuda, Text root, FactWriter* facts);

}  // namespace inspect
