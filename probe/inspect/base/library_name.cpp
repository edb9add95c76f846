// SPDX-License-Identifier: BSD-3-Clause
#include "library_name.h"

#include <cstdint>

#include "paths.h"

namespace inspect {
namespace {

// The libtorch zip bundles libraries under a name with a hash: `cudart-e409450e`.
Text WithoutHash(Text stem) {
  size_t dash = stem.rfind('-');
  if (dash == stem.npos || stem.size() - dash != 9) return stem;
  return stem.find_first_not_of("0123456789abcdef", dash + 1) == stem.npos ? stem.substr(0, dash)
                                                                           : stem;
}

uint64_t TakeNumber(Text* text) {
  uint64_t number = 0;
  while (!text->empty() && text->front() >= '0' && text->front() <= '9') {
    number = number * 10 + static_cast<uint64_t>(text->front() - '0');
    text->remove_prefix(1);
  }
  if (!text->empty()) text->remove_prefix(1);
  return number;
}

}  // namespace

LibraryName ParseLibraryName(Text file) {
  LibraryName name;
  size_t slash = file.rfind('/');
  if (slash != file.npos) file.remove_prefix(slash + 1);
  size_t so = file.find(".so");
  if (!StartsWith(file, "lib") || so == file.npos) return name;
  TextBuilder stem;
  for (char c : WithoutHash(file.substr(3, so - 3))) {
    stem.AddByte(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  }
  name.stem = stem.text();
  if (file.size() > so + 4 && file[so + 3] == '.') name.version = file.substr(so + 4);
  name.major = name.version.substr(0, name.version.find('.'));
  return name;
}

bool IsDriverLibrary(Text name) {
  for (Text known : {"libcuda.so", "libnvidia-", "libnvcuvid.so", "libnvoptix.so",
                     "libcudadebugger.so", "libdxcore.so"}) {
    if (StartsWith(FileOf(name), known)) return true;
  }
  return false;
}

int CompareVersions(Text a, Text b) {
  while (!a.empty() || !b.empty()) {
    uint64_t x = TakeNumber(&a);
    uint64_t y = TakeNumber(&b);
    if (x != y) return x < y ? -1 : 1;
  }
  return 0;
}

Text CudaVersion(int64_t number) {
  if (number < 1000) return {};
  return Join({Number(number / 1000), ".", Number(number % 1000 / 10)});
}

}  // namespace inspect
