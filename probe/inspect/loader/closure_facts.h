// SPDX-License-Identifier: BSD-3-Clause
// Writes the closure and its faults as facts.
#pragma once

#include "../base/facts.h"
#include "closure_check.h"
#include "unread_files.h"

namespace inspect {

// What the program loads at start (closure.*). Without `driver_here`, the driver's libraries do not
// count as missing.
void WriteClosure(const Closure& closure, bool driver_here, FactWriter* facts);

// What libtorch opens later, for linear algebra and run-time compilation (closure.later.*). A
// program starts without these, and fails when it first needs them.
void WriteLater(Closure* closure, bool driver_here, FactWriter* facts);

// The loaded copies of libraries that exist in several versions (closure.<name>.*).
void WriteNamed(const Closure& closure, FactWriter* facts);

// The files the loader would reject. Adds those we could not read. Leaves out the driver's
// libraries from `with_driver` on: without a driver, nothing opens them.
void WriteProblems(const Closure& closure, size_t with_driver, UnreadFiles* unread,
                   FactWriter* facts);

// What this system provides: host.glibc, host.glibcxx, host.cxxabi.
void WriteSystemVersions(const Closure& closure, FactWriter* facts);

}  // namespace inspect
