// SPDX-License-Identifier: BSD-3-Clause
#include "folder.h"

#include <dirent.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace inspect {

namespace {

int CompareNames(const void* left, const void* right) {
  return static_cast<const Text*>(left)->compare(*static_cast<const Text*>(right));
}

}  // namespace

List<Text> ListFolder(Text folder, Text prefix, Text suffix, int* error) {
  List<Text> names;
  DIR* handle = opendir(CString(folder));
  if (error != nullptr) *error = handle == nullptr ? errno : 0;
  if (handle == nullptr) return names;
  while (const dirent* entry = readdir(handle)) {
    Text name = entry->d_name;
    if (name.size() < prefix.size() + suffix.size()) continue;
    if (!StartsWith(name, prefix) || !EndsWith(name, suffix)) continue;
    names.Add(Join({name}));
  }
  closedir(handle);
  if (!names.empty()) qsort(&names[0], names.size(), sizeof(Text), CompareNames);
  return names;
}

Text ReadText(Text path, int* error) {
  TextBuilder text;
  FILE* file = fopen(CString(path), "rbe");
  if (error != nullptr) *error = file == nullptr ? errno : 0;
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
