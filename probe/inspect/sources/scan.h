// SPDX-License-Identifier: BSD-3-Clause
// Which headers of libtorch, CUDA and cuDNN the sources of a project include.
#pragma once

#include "../base/facts.h"

namespace inspect {

// Reads sources as a preprocessor would, as far as possible. Keys and facts: README.md.
void WriteScans(const FactReader& request, FactWriter* facts);

}  // namespace inspect
