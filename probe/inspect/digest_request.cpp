// SPDX-License-Identifier: BSD-3-Clause
#include "digest_request.h"

#include <cstdlib>

#include "base/digest.h"
#include "base/file_identity.h"
#include "base/folder.h"

namespace inspect {
namespace {

constexpr const char* kCompilerPrograms[] = {"cc1plus", "collect2", "as",     "ld",
                                             "ld.bfd",  "ld.gold",  "ld.lld", "ld.mold"};

void AddTree(Text folder, List<Text>* paths) {
  paths->Add(folder);
  for (Text name : ListFolder(folder, "", "")) {
    Text path = Join({folder, "/", name});
    if (name != "." && name != ".." && IdentityOf(path).folder()) paths->Add(path);
  }
}

void AddPrograms(Text prefix, List<Text>* paths) {
  for (const char* name : kCompilerPrograms) paths->Add(Join({prefix, name}));
}

// Adds the programs of each folder in a list like that of PATH. Relative folders are not searched.
void AddSearched(Text folders, List<Text>* paths) {
  while (!folders.empty()) {
    size_t end = folders.find(':');
    Text folder = folders.substr(0, end);
    if (StartsWith(folder, "/")) AddPrograms(Join({folder, "/"}), paths);
    folders = end == Text::npos ? Text() : folders.substr(end + 1);
  }
}

Text Environment(const char* name) {
  const char* value = getenv(name);
  return value != nullptr ? value : "";
}

void AddClosure(Text found, List<Text>* paths) {
  FactReader reader(found);
  for (const Fact& fact : reader.facts()) {
    if (StartsWith(fact.key, "closure.") && EndsWith(fact.key, ".path")) paths->Add(fact.value);
  }
}

}  // namespace

Text RequestedDigest(const FactReader& request, Text found) {
  List<Text> paths = request.GetList("digest.file");
  for (Text folder : request.GetList("digest.tree")) AddTree(folder, &paths);
  if (request.Get("digest.programs") == "yes") {
    AddSearched(Environment("PATH"), &paths);
    AddSearched(Environment("COMPILER_PATH"), &paths);
    AddSearched(request.Get("digest.program_path"), &paths);
  }
  for (Text prefix : request.GetList("digest.prefix")) {
    AddPrograms(prefix, &paths);
    AddPrograms(Join({prefix, "/"}), &paths);
  }
  if (!paths.empty()) AddClosure(found, &paths);
  return DigestOf(paths);
}

}  // namespace inspect
