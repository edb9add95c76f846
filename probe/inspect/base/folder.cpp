// SPDX-License-Identifier: BSD-3-Clause
#include "folder.h"

#include <dirent.h>

#include <cstdio>

namespace inspect {

List<Text> ListFolder(Text folder, Text prefix, Text suffix) {
  List<Text> names;
  DIR* handle = opendir(CString(folder));
  if (handle == nullptr) return names;
  while (const dirent* entry = readdir(handle)) {
    Text name = entry->d_name;
    if (name.size() < prefix.size() + suffix.size()) continue;
    if (!StartsWith(name, prefix) || !EndsWith(name, suffix)) continue;
    size_t at = 0;
    while (at < names.size() && names[at] < name) ++at;
    names.Insert(at, Join({name}));
  }
  closedir(handle);
  return names;
}

Text ReadText(Text path) {
  TextBuilder text;
  FILE* file = fopen(CString(path), "rbe");
  if (file == nullptr) return text.text();
  char buffer[4096];
  while (text.text().size() < 1 << 20) {
    size_t got = fread(buffer, 1, sizeof buffer, file);
    if (got == 0) break;
    text.Add(Text(buffer, got));
  }
  fclose(file);
  return text.text();
}

}  // namespace inspect
