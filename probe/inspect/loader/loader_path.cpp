// SPDX-License-Identifier: BSD-3-Clause
#include "loader_path.h"

#include <elf.h>
#include <sys/auxv.h>

#include <cstdlib>

#include "../base/paths.h"
#include "../elf/elf_file.h"

namespace inspect {
namespace {

const char* FromEnvironment(const char* name) {
  const char* value = getenv(name);
  return value != nullptr ? value : "";
}

constexpr size_t kMostDefaultFolders = 16;

// The loader's binary holds its default folders as consecutive texts: `/lib/x86_64-linux-gnu/`,
// `/usr/lib/x86_64-linux-gnu/`, `/lib/`, `/usr/lib/` on one distribution, `/lib64/`, `/usr/lib64/`
// on another.
List<Text> DefaultFolders(Text interpreter) {
  MappedFile file;
  file.Open(interpreter);
  Text all = file.bytes().text();
  constexpr Text kStart("\0/lib", 5);
  for (size_t at = all.find(kStart); at != all.npos; at = all.find(kStart, at + 1)) {
    List<Text> folders;
    size_t begin = at + 1;
    while (folders.size() <= kMostDefaultFolders) {
      Text text = file.bytes().Sub(begin, kLongestPath).TextAt(0);
      bool folder = StartsWith(text, "/lib") || StartsWith(text, "/usr/lib");
      if (!folder || text.back() != '/') break;
      folders.Add(Join({text.substr(0, text.size() - 1)}));
      begin += text.size() + 1;
    }
    if (folders.size() > kMostDefaultFolders) return {};
    if (folders.size() > 1) return folders;
  }
  return {};
}

// The default folders in common use, for a loader whose binary does not show its own.
List<Text> UsualFolders(Text interpreter, uint16_t machine) {
  List<Text> folders;
  char* real = realpath(CString(interpreter), nullptr);
  if (real != nullptr) folders.Add(Join({FolderOf(real)}));
  free(real);
  Text triple = Join({MachineName(machine), "-linux-gnu"});
  for (const char* prefix : {"/lib/", "/usr/lib/"}) folders.Add(Join({prefix, triple}));
  for (const char* folder : {"/lib64", "/usr/lib64", "/lib", "/usr/lib"}) folders.Add(folder);
  return folders;
}

// The folders in `glibc-hwcaps` that this processor can use (System V ABI, x86-64 levels).
List<Text> ProcessorLevels(uint16_t machine) {
  List<Text> levels;
#if defined(__x86_64__)
  if (machine != EM_X86_64) return levels;
  __builtin_cpu_init();
  bool v2 = __builtin_cpu_supports("popcnt") && __builtin_cpu_supports("sse4.2") &&
            __builtin_cpu_supports("ssse3");
  bool v3 = v2 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") &&
            __builtin_cpu_supports("fma");
  bool v4 = v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
            __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
            __builtin_cpu_supports("avx512vl");
  if (v4) levels.Add("x86-64-v4");
  if (v3) levels.Add("x86-64-v3");
  if (v2) levels.Add("x86-64-v2");
#else
  (void)machine;
#endif
  return levels;
}

// Replaces `$NAME` and `${NAME}`. Empty if the result is longer than any path.
Text Expand(Text text, Text origin, const LoaderPath& loader) {
  struct {
    Text name;
    Text value;
  } const tokens[] = {
      {"$ORIGIN", origin},    {"${ORIGIN}", origin},          {"$LIB", loader.lib},
      {"${LIB}", loader.lib}, {"$PLATFORM", loader.platform}, {"${PLATFORM}", loader.platform}};
  TextBuilder result;
  while (!text.empty()) {
    Text part = text.substr(0, text.find('$', 1));
    Text value = part;
    for (const auto& token : tokens) {
      if (!StartsWith(part, token.name)) continue;
      part = token.name;
      value = token.value;
    }
    result.Add(value);
    if (result.text().size() > kLongestPath) return {};
    text.remove_prefix(part.size());
  }
  return result.text();
}

}  // namespace

LoaderPath ReadLoaderPath(uint16_t machine, Text interpreter, Text cache, WatchList* watch) {
  LoaderPath loader;
  loader.machine = machine;
  if (interpreter.empty()) {
    interpreter =
        machine == EM_AARCH64 ? "/lib/ld-linux-aarch64.so.1" : "/lib64/ld-linux-x86-64.so.2";
  }
  if (cache.empty()) cache = "/etc/ld.so.cache";
  watch->Note(interpreter);
  watch->Note(cache);
  loader.cache.Open(cache);
  loader.default_folders = DefaultFolders(interpreter);
  if (loader.default_folders.empty()) loader.default_folders = UsualFolders(interpreter, machine);
  loader.interpreter = interpreter;
  loader.hwcaps = ProcessorLevels(machine);
  Text first = loader.default_folders[0];
  loader.lib = StartsWith(first, "/lib") ? first.substr(1) : "lib64";
  auto platform = reinterpret_cast<const char*>(getauxval(AT_PLATFORM));
  loader.platform = platform != nullptr ? platform : MachineName(machine);
  const char* library_path = FromEnvironment("LD_LIBRARY_PATH");
  if (library_path[0] != 0) loader.library_path = ExpandFolders(library_path, ":;", "", loader);
  loader.preload = ExpandFolders(FromEnvironment("LD_PRELOAD"), ": ", "", loader);
  return loader;
}

List<Text> ExpandFolders(Text list, Text separators, Text origin, const LoaderPath& loader) {
  List<Text> folders;
  if (list.empty()) return folders;
  for (size_t end = 0; end != list.npos; list.remove_prefix(end == list.npos ? 0 : end + 1)) {
    end = list.find_first_of(separators);
    Text folder = list.substr(0, end);
    if (folder.empty()) folder = ".";
    if (Contains(folder, "$")) folder = Expand(folder, origin, loader);
    if (folder.empty() || folder.size() > kLongestPath) continue;
    while (folder.size() > 1 && folder.back() == '/') folder.remove_suffix(1);
    folders.Add(folder);
  }
  return folders;
}

}  // namespace inspect
