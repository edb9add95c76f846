// SPDX-License-Identifier: BSD-3-Clause
#include "paths.h"

#include <sys/stat.h>

#include <cstring>

namespace inspect {

Text FolderOf(Text path) {
  size_t slash = path.rfind('/');
  if (slash == path.npos) return ".";
  return path.substr(0, slash == 0 ? 1 : slash);
}

Text FileOf(Text path) {
  size_t slash = path.rfind('/');
  return slash == path.npos ? path : path.substr(slash + 1);
}

Text CleanPath(Text path) {
  auto result = static_cast<char*>(Allocate(path.size() + 1));
  size_t size = 0;
  for (size_t begin = 0; begin < path.size();) {
    size_t end = path.find('/', begin + 1);
    if (end == path.npos) end = path.size();
    Text part = path.substr(begin, end - begin);
    begin = end;
    if (part == "/." || part == "/") continue;
    struct stat status;
    Text before(result, size);
    result[size] = 0;
    bool up = part == "/.." && Contains(before, "/") && FileOf(before) != "..";
    if (up && lstat(result, &status) == 0 && !S_ISLNK(status.st_mode)) {
      size = before.rfind('/');
    } else {
      memcpy(result + size, part.data(), part.size());
      size += part.size();
    }
  }
  return {result, size};
}

}  // namespace inspect
