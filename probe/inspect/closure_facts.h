// SPDX-License-Identifier: BSD-3-Clause
// The closure and its faults, as facts.
#pragma once

#include "closure_check.h"
#include "facts.h"

namespace inspect {

// What the program loads when it starts (closure.*). `driver_here`: without a driver, libraries
// that come with it are not missing.
void WriteClosure(const Closure& closure, bool driver_here, FactWriter* facts);

// What libtorch opens by itself while the program runs, for its linear algebra and for kernels that
// it compiles (closure.later.*): a program starts without these, and fails when it first needs
// them.
void WriteLater(Closure* closure, bool driver_here, FactWriter* facts);

// The copies that are loaded of what comes in several versions (closure.<name>.*).
void WriteNamed(const Closure& closure, FactWriter* facts);

// The files the loader would refuse.
void WriteProblems(const Closure& closure, FactWriter* facts);

// What this system provides: host.glibc, host.glibcxx, host.cxxabi.
void WriteSystemVersions(const Closure& closure, FactWriter* facts);

}  // namespace inspect
