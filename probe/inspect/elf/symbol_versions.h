// SPDX-License-Identifier: BSD-3-Clause
// The newest symbol version (GLIBC, GLIBCXX, CXXABI) that libraries need or provide.
#pragma once

#include "elf_image.h"

namespace inspect {

// `prefix`: `GLIBC_`, for example. The result is the number after it (`2.36`), or empty.
// RaiseToNeeded raises `newest` to what the library needs.
void RaiseToNeeded(const ElfImage& image, Text prefix, Text* newest);
Text NewestDefined(const ElfImage& image, Text prefix);

}  // namespace inspect
