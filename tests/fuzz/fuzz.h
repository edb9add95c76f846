// SPDX-License-Identifier: BSD-3-Clause
// For each harness: the probe's sources in one piece, and a file that holds the input.
#pragma once

#define main probe_main
#include "../../probe/inspect/inspect.cpp"
#undef main

#include <sys/mman.h>

namespace inspect {

// Writes the input to a file in memory, and returns its path.
inline Text InputFile(const uint8_t* data, size_t size) {
  static int file = memfd_create("input", 0);
  static Text path = Join({"/proc/self/fd/", Number(file)});
  if (ftruncate(file, 0) != 0 || pwrite(file, data, size, 0) != static_cast<ssize_t>(size)) abort();
  return path;
}

}  // namespace inspect
