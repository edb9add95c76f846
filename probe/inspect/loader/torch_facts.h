// SPDX-License-Identifier: BSD-3-Clause
// Facts from libtorch's libraries: machine, ABI, CUDA major, needed versions, kernels.
#pragma once

#include "../base/facts.h"
#include "elf_closure.h"
#include "unread_files.h"

namespace inspect {

void WriteTorch(Text library_dir, WatchList* watch, UnreadFiles* unread, FactWriter* facts);

// The GPU code of every `libtorch_cuda*.so`.
void WriteKernels(Text library_dir, WatchList* watch, UnreadFiles* unread, FactWriter* facts);

// The newest symbol versions that libtorch needs from the system.
void WriteNeededVersions(const Closure& closure, Text library_dir, FactWriter* facts);

}  // namespace inspect
