// SPDX-License-Identifier: BSD-3-Clause
#include "closure_check.h"

#include "../base/library_name.h"
#include "../elf/undefined_symbols.h"

namespace inspect {
namespace {

class Checker {
 public:
  explicit Checker(const Closure& closure) : closure_(closure) {
    for (const MissingLibrary& library : closure.missing()) {
      if (!IsDriverLibrary(library.name)) some_missing_ = true;
    }
    for (size_t i = 0; i < closure.size(); ++i) {
      if (closure[i].broken) some_missing_ = true;
    }
  }

  ClosureFaults Run(size_t first) {
    for (size_t i = first; i < closure_.size(); ++i) CheckVersions(i);
    for (size_t i = first; i < closure_.size(); ++i) CheckSymbols(i);
    return static_cast<ClosureFaults&&>(faults_);
  }

 private:
  const ElfImage& Image(size_t index) const { return closure_[index].image; }

  void CheckVersions(size_t owner) {
    for (const VersionNeed& need : Image(owner).needs) {
      size_t at = need.weak ? Closure::kNowhere : closure_.Loaded(need.file);
      if (at == Closure::kNowhere || closure_[at].broken) continue;
      // A library without versions satisfies every need, with a warning.
      if (Image(at).has_version_definitions && !HasVersion(Image(at), need.name)) {
        faults_.versions.Add({need.name, need.file, owner, at});
      }
    }
  }

  static bool HasVersion(const ElfImage& image, Text name) {
    for (Text version : image.defined_versions) {
      if (version == name) return true;
    }
    return false;
  }

  void CheckSymbols(size_t owner) {
    for (const UndefinedSymbol& symbol : UndefinedSymbols(Image(owner))) {
      if (IsDefined(symbol.query)) continue;
      // Rare from here on. The loader only looks up symbols that a relocation names.
      if (!IsRelocated(Image(owner), symbol.index)) continue;
      Judge(owner, symbol.query);
    }
  }

  // Any definition will do, so try the likeliest library first.
  bool IsDefined(const SymbolQuery& query) const {
    size_t likely = query.file.empty() ? Closure::kNowhere : closure_.Loaded(query.file);
    if (likely != Closure::kNowhere && Defines(Image(likely), query)) return true;
    for (size_t i = 0; i < closure_.size(); ++i) {
      if (Defines(Image(i), query)) return true;
    }
    return false;
  }

  void Judge(size_t owner, const SymbolQuery& query) {
    size_t resolved = query.file.empty() ? Closure::kNowhere : closure_.Loaded(query.file);
    if (IsVersionFault(owner, query)) return;
    bool expected = resolved != Closure::kNowhere && !closure_[resolved].broken;
    bool unknown = !expected;
    if (query.file.empty()) {
      unknown = (some_missing_ && !IsOfLoadedNccl(query.name)) || IsDriverSymbol(owner, query) ||
                IsPythonSymbol(query.name);
    }
    if (unknown) {
      ++faults_.unjudged;
      return;
    }
    MissingSymbol fault{query.name, query.version, query.file, owner, resolved};
    if (query.file.empty()) Guess(&fault);
    faults_.symbols.Add(fault);
  }

  // The missing version is already reported as a whole.
  bool IsVersionFault(size_t owner, const SymbolQuery& query) const {
    for (const MissingVersion& fault : faults_.versions) {
      bool same = fault.name == query.version && fault.library == query.file;
      if (same && fault.needed_by == owner) return true;
    }
    return false;
  }

  // The interpreter that loads an extension defines these.
  static bool IsPythonSymbol(Text name) {
    return StartsWith(name, "Py") || StartsWith(name, "_Py");
  }

  // Only NCCL defines these: if it is loaded, no missing library can provide them.
  bool IsOfLoadedNccl(Text name) const {
    size_t at = StartsWith(name, "nccl") ? closure_.Loaded("libnccl.so.2") : Closure::kNowhere;
    return at != Closure::kNowhere && !closure_[at].broken;
  }

  bool IsDriverSymbol(size_t owner, const SymbolQuery& query) const {
    bool driver_name = query.name.size() > 2 && StartsWith(query.name, "cu") &&
                       query.name[2] >= 'A' && query.name[2] <= 'Z';
    driver_name = driver_name || StartsWith(query.name, "nvml");
    for (const MissingLibrary& library : closure_.missing()) {
      if (!IsDriverLibrary(library.name)) continue;
      if (driver_name) return true;
      for (Text needed : Image(owner).needed) {
        if (needed == library.name) return true;
      }
    }
    return false;
  }

  // An unversioned C symbol names no library. Guess the needed library that has names with the
  // longest common prefix (`ncclCommSuspend`: libnccl.so.2).
  void Guess(MissingSymbol* fault) const {
    if (StartsWith(fault->name, "_Z")) return;
    for (size_t length = fault->name.size(); length > 3; --length) {
      Text start = Join({Text("\0", 1), fault->name.substr(0, length)});
      for (Text needed : Image(fault->needed_by).needed) {
        size_t at = closure_.Loaded(needed);
        if (at == Closure::kNowhere) continue;
        const ByteView& names = Image(at).names;
        if (names.size() > kSearchable) continue;
        if (!Contains(names.text(), start)) continue;
        fault->library = needed;
        fault->resolved = at;
        return;
      }
    }
  }

  static constexpr uint64_t kSearchable = 1 << 20;
  const Closure& closure_;
  bool some_missing_ = false;
  ClosureFaults faults_;
};

}  // namespace

ClosureFaults CheckClosure(const Closure& closure, size_t first) {
  return Checker(closure).Run(first);
}

}  // namespace inspect
