// SPDX-License-Identifier: BSD-3-Clause
#include "closure_check.h"

#include "../base/library_name.h"
#include "../elf/undefined_symbols.h"
#include "library_guess.h"

namespace inspect {
namespace {

class Checker {
 public:
  explicit Checker(const Closure& closure) : closure_(closure), guess_(closure) {
    for (const MissingLibrary& library : closure.missing()) {
      bool driver = IsDriverLibrary(library.name);
      if (driver) missing_drivers_.Add(library.name);
      some_missing_ = some_missing_ || !driver;
    }
  }

  ClosureFaults Run(size_t first) {
    for (size_t i = first; i < closure_.size(); ++i) CheckVersions(i);
    for (size_t i = first; i < closure_.size(); ++i) CheckSymbols(i);
    return static_cast<ClosureFaults&&>(faults_);
  }

 private:
  const ElfImage& Image(size_t index) const { return closure_[index].image; }
  bool Take(size_t owner, uint64_t steps) const { return Image(owner).budget.Take(steps); }

  // Whether some library may define symbols we do not know of. A budget may end at any lookup.
  bool SomeUnknown() const {
    for (size_t i = 0; i < closure_.size(); ++i) {
      if (!closure_[i].known()) return true;
    }
    return some_missing_;
  }

  void CheckVersions(size_t owner) {
    if (!closure_[owner].known()) return;
    for (const VersionNeed& need : Image(owner).needs) {
      size_t at = need.weak ? Closure::kNowhere : closure_.Loaded(need.file);
      if (at == Closure::kNowhere || !closure_[at].known()) continue;
      if (!Take(owner, Image(at).defined_versions.size())) return;
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
    if (!closure_[owner].known()) return;
    List<UndefinedSymbol> missing;
    for (const UndefinedSymbol& symbol : UndefinedSymbols(Image(owner))) {
      if (!IsDefined(owner, symbol.query)) missing.Add(symbol);
    }
    for (const UndefinedSymbol& symbol : Relocated(Image(owner), missing)) {
      Judge(owner, symbol.query);
    }
  }

  // Any definition will do, so try the likeliest library first.
  bool IsDefined(size_t owner, const SymbolQuery& query) const {
    size_t likely = query.file.empty() ? Closure::kNowhere : closure_.Loaded(query.file);
    if (likely != Closure::kNowhere && Defines(Image(likely), query)) return true;
    for (size_t i = 0; i < closure_.size() && Take(owner, kStepsPerLookup); ++i) {
      if (Defines(Image(i), query)) return true;
    }
    return false;
  }

  void Judge(size_t owner, const SymbolQuery& query) {
    size_t resolved = query.file.empty() ? Closure::kNowhere : closure_.Loaded(query.file);
    if (IsVersionFault(owner, query)) return;
    bool expected = resolved != Closure::kNowhere && closure_[resolved].known();
    bool unknown = !expected || !closure_[owner].known();
    if (query.file.empty()) {
      unknown = (SomeUnknown() && !IsOfLoadedNccl(query.name)) || IsDriverSymbol(owner, query) ||
                IsPythonSymbol(query.name);
    }
    if (unknown) {
      ++faults_.unjudged;
      return;
    }
    MissingSymbol fault{query.name, query.version, query.file, owner, resolved};
    if (query.file.empty() && faults_.symbols.size() < kMostListed) {
      fault.library = guess_.Of(owner, query.name);
      fault.resolved = closure_.Loaded(fault.library);
    }
    faults_.symbols.Add(fault);
  }

  // The missing version is already reported as a whole.
  bool IsVersionFault(size_t owner, const SymbolQuery& query) const {
    if (!Take(owner, faults_.versions.size())) return false;
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
    return at != Closure::kNowhere && closure_[at].known();
  }

  bool IsDriverSymbol(size_t owner, const SymbolQuery& query) const {
    bool driver_name = query.name.size() > 2 && StartsWith(query.name, "cu") &&
                       query.name[2] >= 'A' && query.name[2] <= 'Z';
    driver_name = driver_name || StartsWith(query.name, "nvml");
    if (driver_name) return !missing_drivers_.empty();
    Take(owner, missing_drivers_.size() * Image(owner).needed.size());
    for (Text library : missing_drivers_) {
      for (Text needed : Image(owner).needed) {
        if (needed == library) return true;
      }
    }
    return false;
  }

  static constexpr uint64_t kStepsPerLookup = 4;
  const Closure& closure_;
  bool some_missing_ = false;
  List<Text> missing_drivers_;
  LibraryGuess guess_;
  ClosureFaults faults_;
};

}  // namespace

ClosureFaults CheckClosure(const Closure& closure, size_t first) {
  return Checker(closure).Run(first);
}

}  // namespace inspect
