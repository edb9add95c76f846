// SPDX-License-Identifier: BSD-3-Clause
#include "include_folders.h"

#include "../base/paths.h"

namespace inspect {

bool IsRegularFile(Text path) { return S_ISREG(IdentityOf(path).mode); }

IncludeFolders::IncludeFolders(const FactReader& request, Text prefix) {
  auto list = [&](Text name) { return request.GetList(Join({prefix, ".", name})); };
  List<Text> system = list("system");
  List<Text> compiler = list("compiler");
  List<FileIdentity> later;
  for (Text path : system) later.Add(IdentityOf(path));
  for (Text path : compiler) later.Add(IdentityOf(path));
  AddAll(list("quote"), FolderKind::kQuote, {});
  // A folder given by -I and -isystem counts as -isystem, as in gcc.
  AddAll(list("include"), FolderKind::kProject, later);
  AddAll(system, FolderKind::kSystem, {});
  AddAll(compiler, FolderKind::kCompiler, {});
}

void IncludeFolders::AddAll(const List<Text>& paths, FolderKind kind,
                            const List<FileIdentity>& later) {
  for (Text path : paths) {
    FileIdentity identity = IdentityOf(path);
    bool known = !identity.folder();
    for (const FileIdentity& other : later) known = known || identity.SameFile(other);
    if (!known) folders_.Add({path, kind});
  }
}

FoundHeader IncludeFolders::Find(Text name, bool quoted, Text beside, size_t first) const {
  if (name.empty() || name.size() > kLongestPath) return {};
  if (name[0] == '/') return IsRegularFile(name) ? FoundHeader{Join({name})} : FoundHeader();
  TextBuilder path;
  auto is_there = [&](Text folder) {
    path.Clear();
    for (Text part : {folder, Text("/"), name, Text("\0", 1)}) path.Add(part);
    struct stat status;
    return stat(path.text().data(), &status) == 0 && S_ISREG(status.st_mode);
  };
  auto found = [&](size_t place, FolderKind kind) {
    Text text = path.text();
    return FoundHeader{Join({text.substr(0, text.size() - 1)}), place, kind};
  };
  if (quoted && !beside.empty() && is_there(beside)) return found(0, FolderKind::kProject);
  for (size_t i = first; i < folders_.size(); ++i) {
    if (folders_[i].kind == FolderKind::kQuote && !quoted) continue;
    if (is_there(folders_[i].path)) return found(i + 1, folders_[i].kind);
  }
  return {};
}

}  // namespace inspect
