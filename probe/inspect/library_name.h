// SPDX-License-Identifier: BSD-3-Clause
// What the file name of a library tells, and the order of version numbers.
#pragma once

#include "text.h"

namespace inspect {

struct LibraryName {
  Text stem;     // `cudart` of libcudart.so.13 and libcudart-e409450e.so.11.0, in lower case
  Text version;  // `13`, `11.0`
  Text major;    // `13`, `11`
};

LibraryName ParseLibraryName(Text file);

// Libraries that come with the driver and not with CUDA: missing where there is no driver is
// normal.
bool IsDriverLibrary(Text name);

// Below, at or above zero, number by number: 2.9 is older than 2.36.
int CompareVersions(Text a, Text b);

// 12080 as `12.8`, the way CUDA writes versions as numbers.
Text CudaVersion(int64_t number);

}  // namespace inspect
