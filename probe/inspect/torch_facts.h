// SPDX-License-Identifier: BSD-3-Clause
// What libtorch's own libraries tell: machine, ABI, CUDA major, needs, kernels.
#pragma once

#include "elf_closure.h"
#include "facts.h"

namespace inspect {

void WriteTorch(Text library_dir, WatchList* watch, FactWriter* facts);

// The GPU code of every `libtorch_cuda*.so`.
void WriteKernels(Text library_dir, WatchList* watch, FactWriter* facts);

// The newest symbol versions that libtorch needs of the system.
void WriteNeededVersions(const Closure& closure, Text library_dir, FactWriter* facts);

}  // namespace inspect
