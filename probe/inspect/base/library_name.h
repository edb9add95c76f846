// SPDX-License-Identifier: BSD-3-Clause
// Parses a library's file name; compares version numbers.
#pragma once

#include "text.h"

namespace inspect {

struct LibraryName {
  Text stem;     // `cudart` of libcudart.so.13 and libcudart-e409450e.so.11.0, in lower case
  Text version;  // `13`, `11.0`
  Text major;    // `13`, `11`
};

LibraryName ParseLibraryName(Text file);

// Whether the library comes with the driver, not with CUDA. Without a driver it may be missing.
bool IsDriverLibrary(Text name);

// Negative, zero or positive, number by number: 2.9 is older than 2.36.
int CompareVersions(Text a, Text b);

// CUDA's version number as text: 12080 gives `12.8`.
Text CudaVersion(int64_t number);

}  // namespace inspect
