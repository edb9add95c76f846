// SPDX-License-Identifier: BSD-3-Clause
#include "include_walk.h"

#include <cstring>

#include "condition.h"
#include "names.h"

namespace inspect {
namespace {

constexpr int kDeepestInclude = 200;  // gcc's limit

bool OpensCondition(Text word) { return word == "if" || word == "ifdef" || word == "ifndef"; }

}  // namespace

void IncludeWalk::Start(Text path) {
  FoundHeader header{path, 0, FolderKind::kProject};
  Read(files_->Get(header, path), 0, true, 0);
}

void IncludeWalk::NotFollowed(const SourceFile& file, const Directive& directive, Text reason,
                              bool hides) {
  findings_->NotFollowed({file.path, directive.line, reason, directive.rest}, hides);
}

// A guarded file counts once, unless it was first read under an unknown condition.
void IncludeWalk::Read(SourceFile* file, size_t place, bool sure, int depth) {
  findings_->Reached(file->path, sure);
  files_->Read(file);
  bool spent = budget_->spent();
  Text reason = !file->readable           ? "unreadable"
                : file->cut               ? "too long"
                : depth > kDeepestInclude ? "too deep"
                : spent                   ? "too much"
                                          : "";
  if (!reason.empty()) NotFollowed(*file, {}, reason, true);
  if (depth > kDeepestInclude || spent) return;
  Visit* visit = visits_.Add(file->path);
  bool guarded = file->once || !file->guard.empty();
  bool open = !file->once && macros_->IsDefined(file->guard) == Truth::kNo;
  bool enough = visit->read == Truth::kYes || (visit->read == Truth::kUnknown && !sure);
  if (guarded && enough && !open) return;
  bool again = guarded && visit->read == Truth::kUnknown && sure;
  if (guarded && !sure) {
    size_t count = file->directives->size();
    visit->outcomes = static_cast<char*>(Allocate(count + 1));
    memset(visit->outcomes, 0, count + 1);
    budget_->steps -= static_cast<int64_t>(count / 8);
  }
  visit->read = sure ? Truth::kYes : Truth::kUnknown;
  Reading reading{file, place, sure, again, visit->outcomes, depth, {}};
  ReadLines(&reading);
  if (budget_->spent()) NotFollowed(*file, {}, "too much", true);
}

void IncludeWalk::ReadLines(Reading* reading) {
  const List<Directive>& directives = *reading->file->directives;
  Branches& branches = reading->branches;
  budget_->steps -= 10;
  for (size_t i = 0; i < directives.size() && budget_->steps > 0; ++i) {
    const Directive& one = directives[i];
    budget_->steps -= static_cast<int64_t>(1 + one.rest.size() / 64);
    Truth state = branches.state();
    bool sure = reading->sure && state == Truth::kYes;
    if (OpensCondition(one.word)) {
      branches.Open(state == Truth::kNo ? state : Condition(reading, i), one);
    } else if (StartsWith(one.word, "el")) {
      bool evaluate = one.word != "else" && branches.Decides();
      branches.Next(evaluate ? Condition(reading, i) : Truth::kYes, one);
    } else if (one.word == "endif") {
      branches.Close();
    } else if (state == Truth::kNo) {
      continue;
    } else if (one.word == "define") {
      macros_->Define(one.rest, sure);
    } else if (one.word == "undef") {
      macros_->Undefine(NameAtStart(one.rest), sure);
    } else if (one.word != "pragma") {
      Include(reading, one, sure);
    }
  }
}

Truth IncludeWalk::Condition(Reading* reading, size_t at) {
  const SourceFile& file = *reading->file;
  const Directive& one = (*file.directives)[at];
  int steps = 0;
  Truth truth = EvaluateCondition(one.word, one.rest, macros_, &steps);
  budget_->steps -= steps;
  if (at == 0 && !file.guard.empty()) {
    // No other file can define the guard.
    bool own = macros_->Find(file.guard) == nullptr || reading->again;
    if (truth == Truth::kUnknown && own) truth = Truth::kYes;
    return truth;
  }
  // The compiler takes one of the two readings. Where they differ, the result is unknown.
  char now = static_cast<char>(1 + static_cast<int>(truth));
  if (reading->again && reading->outcomes[at] != now) return Truth::kUnknown;
  if (reading->outcomes != nullptr) reading->outcomes[at] = now;
  return truth;
}

}  // namespace inspect
