// SPDX-License-Identifier: BSD-3-Clause
#include "paths.h"

#include <sys/stat.h>

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
  Text result;
  for (size_t begin = 0; begin < path.size();) {
    size_t end = path.find('/', begin + 1);
    if (end == path.npos) end = path.size();
    Text part = path.substr(begin, end - begin);
    begin = end;
    struct stat status;
    bool up = part == "/.." && Contains(result, "/") && FileOf(result) != "..";
    if (part == "/." || part == "/") continue;
    if (up && lstat(CString(result), &status) == 0 && !S_ISLNK(status.st_mode)) {
      result = result.substr(0, result.rfind('/'));
    } else {
      result = Join({result, part});
    }
  }
  return result;
}

}  // namespace inspect
