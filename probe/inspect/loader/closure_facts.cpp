// SPDX-License-Identifier: BSD-3-Clause
#include "closure_facts.h"

#include "../base/library_name.h"
#include "../base/paths.h"
#include "../elf/symbol_versions.h"

namespace inspect {
namespace {

Text PathOf(const Closure& closure, size_t index) {
  if (index == Closure::kNowhere) return {};
  Text path = closure[index].path;
  return path.empty() ? "program" : CleanPath(path);
}

void WriteLibraries(const Closure& closure, FactWriter* facts) {
  for (size_t i = 1; i < closure.size(); ++i) {
    const LoadedLibrary& library = closure[i];
    Text soname = library.image.soname;
    facts->Add(FactKey("closure.library", i - 1, "soname"),
               soname.empty() ? FileOf(library.path) : soname);
    facts->Add(FactKey("closure.library", i - 1, "path"), PathOf(closure, i));
    facts->Add(FactKey("closure.library", i - 1, "via"), library.via);
  }
}

size_t WriteMissing(const Closure& closure, size_t first, bool driver_here, Text prefix,
                    FactWriter* facts) {
  size_t count = 0;
  for (size_t i = first; i < closure.missing().size(); ++i) {
    const MissingLibrary& library = closure.missing()[i];
    if (!driver_here && IsDriverLibrary(library.name)) continue;
    facts->Add(FactKey(prefix, count, "soname"), library.name);
    facts->Add(FactKey(prefix, count, "needed_by"), PathOf(closure, library.requester));
    ++count;
  }
  return count;
}

void WriteUndefined(const Closure& closure, const List<MissingSymbol>& symbols, Text prefix,
                    FactWriter* facts) {
  for (size_t i = 0; i < symbols.size() && i < kMostListed; ++i) {
    const MissingSymbol& fault = symbols[i];
    facts->Add(FactKey(prefix, i, "symbol"), fault.name);
    facts->Add(FactKey(prefix, i, "version"), fault.version);
    facts->Add(FactKey(prefix, i, "library"), fault.library);
    facts->Add(FactKey(prefix, i, "needed_by"), PathOf(closure, fault.needed_by));
    facts->Add(FactKey(prefix, i, "resolved"), PathOf(closure, fault.resolved));
  }
  facts->AddNumber(Join({prefix, "_count"}), static_cast<int64_t>(symbols.size()));
}

void WriteVersions(const Closure& closure, const List<MissingVersion>& versions,
                   FactWriter* facts) {
  for (size_t i = 0; i < versions.size() && i < kMostListed; ++i) {
    const MissingVersion& fault = versions[i];
    facts->Add(FactKey("closure.version", i, "name"), fault.name);
    facts->Add(FactKey("closure.version", i, "library"), fault.library);
    facts->Add(FactKey("closure.version", i, "needed_by"), PathOf(closure, fault.needed_by));
    facts->Add(FactKey("closure.version", i, "resolved"), PathOf(closure, fault.resolved));
  }
}

}  // namespace

// Writes the loaded copies of libraries that exist in several majors.
void WriteNamed(const Closure& closure, FactWriter* facts) {
  TextBuilder runtimes;
  for (Text wanted : {"cudart", "cublas", "cudnn", "nccl", "nvjitlink", "cupti", "nvrtc"}) {
    bool first = true;
    for (size_t i = 1; i < closure.size(); ++i) {
      LibraryName name = ParseLibraryName(closure[i].path);
      if (name.stem != wanted) continue;
      if (wanted == "cudart") runtimes.AddWord(name.major);
      if (!first) continue;
      first = false;
      Text prefix = Join({"closure.", wanted});
      facts->Add(Join({prefix, ".path"}), PathOf(closure, i));
      facts->Add(Join({prefix, ".major"}), name.major);
    }
  }
  facts->Add("closure.cudart.majors", runtimes.text());
}

void WriteClosure(const Closure& closure, bool driver_here, FactWriter* facts) {
  ClosureFaults faults = CheckClosure(closure);
  WriteLibraries(closure, facts);
  size_t missing = WriteMissing(closure, 0, driver_here, "closure.missing", facts);
  WriteUndefined(closure, faults.symbols, "closure.undefined", facts);
  WriteVersions(closure, faults.versions, facts);
  if (faults.unjudged > 0) {
    facts->AddNumber("closure.unjudged_count", static_cast<int64_t>(faults.unjudged));
  }
  bool complete = missing == 0 && faults.symbols.empty() && faults.versions.empty();
  bool known = true;
  for (size_t i = 0; i < closure.size(); ++i) {
    complete = complete && !closure[i].broken();
    known = known && closure[i].status != ElfStatus::kUnreadable;
  }
  if (known || !complete) facts->AddYesNo("closure.complete", complete);
}

void WriteLater(Closure* closure, bool driver_here, FactWriter* facts) {
  size_t owner = closure->Loaded("libtorch_cuda.so");
  if (owner == Closure::kNowhere) return;
  List<Text> names;
  for (Text name : {"libtorch_cuda_linalg.so", "libcaffe2_nvrtc.so"}) {
    // Some builds lack these.
    Text path = Join({FolderOf((*closure)[owner].path), "/", name});
    if (!IdentityOf(path).absent()) names.Add(name);
  }
  size_t missing = closure->missing().size();
  size_t first = closure->WalkLater(names, owner);
  ClosureFaults faults = CheckClosure(*closure, first);
  WriteMissing(*closure, missing, driver_here, "closure.later.missing", facts);
  WriteUndefined(*closure, faults.symbols, "closure.later.undefined", facts);
}

void WriteProblems(const Closure& closure, size_t with_driver, UnreadFiles* unread,
                   FactWriter* facts) {
  size_t count = 0;
  for (size_t i = 0; i < closure.size(); ++i) {
    const LoadedLibrary& library = closure[i];
    if (i >= with_driver && IsDriverLibrary(FileOf(library.path))) continue;
    Text problem = library.image.problem;
    if (library.status == ElfStatus::kUnreadable) unread->Add(PathOf(closure, i), problem);
    if (!library.broken()) continue;
    if (library.image.budget.spent()) problem = kTooMuchWork;
    facts->Add(FactKey("elf.problem", count, "file"), PathOf(closure, i));
    facts->Add(FactKey("elf.problem", count, "reason"),
               problem.empty() ? "cannot be read" : problem);
    ++count;
  }
}

void WriteSystemVersions(const Closure& closure, FactWriter* facts) {
  size_t libc = closure.Loaded("libc.so.6");
  if (libc != Closure::kNowhere) {
    facts->Add("host.glibc", NewestDefined(closure[libc].image, "GLIBC_"));
  }
  size_t libstdcxx = closure.Loaded("libstdc++.so.6");
  if (libstdcxx != Closure::kNowhere) {
    const ElfImage& image = closure[libstdcxx].image;
    facts->Add("host.glibcxx", NewestDefined(image, "GLIBCXX_"));
    facts->Add("host.cxxabi", NewestDefined(image, "CXXABI_"));
  }
}

}  // namespace inspect
