// SPDX-License-Identifier: BSD-3-Clause
#include "symbol_versions.h"

#include "../base/library_name.h"

namespace inspect {
namespace {

void Raise(Text name, Text prefix, Text* newest) {
  if (name.substr(0, prefix.size()) != prefix) return;
  name.remove_prefix(prefix.size());
  // Skip GLIBC_PRIVATE, CXXABI_TM_1 and the like.
  if (name.empty() || name.find_first_not_of("0123456789.") != name.npos) return;
  if (newest->empty() || CompareVersions(name, *newest) > 0) *newest = name;
}

}  // namespace

void RaiseToNeeded(const ElfImage& image, Text prefix, Text* newest) {
  for (const VersionNeed& need : image.needs) {
    if (!need.weak) Raise(need.name, prefix, newest);
  }
}

Text NewestDefined(const ElfImage& image, Text prefix) {
  Text newest;
  for (Text name : image.defined_versions) Raise(name, prefix, &newest);
  return newest;
}

}  // namespace inspect
