// SPDX-License-Identifier: BSD-3-Clause
// The newest of a family of symbol versions (GLIBC, GLIBCXX, CXXABI) that libraries need or
// provide.
#pragma once

#include "elf_image.h"

namespace inspect {

// `prefix` is such as `GLIBC_`; the result is the number behind it (`2.36`), empty where there is
// none. Raises `newest` to what the library needs.
void RaiseToNeeded(const ElfImage& image, Text prefix, Text* newest);
Text NewestDefined(const ElfImage& image, Text prefix);

}  // namespace inspect
