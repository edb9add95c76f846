// SPDX-License-Identifier: BSD-3-Clause
// The part of IncludeWalk that handles one #include.
#include "../base/paths.h"
#include "include_walk.h"

namespace inspect {
namespace {

// The name between `<>` or quotes; empty if there is none.
Text NamedHeader(Text rest, bool* quoted) {
  if (rest.empty() || (rest[0] != '<' && rest[0] != '"')) return {};
  *quoted = rest[0] == '"';
  size_t end = rest.find(*quoted ? '"' : '>', 1);
  return end == rest.npos ? Text() : rest.substr(1, end - 1);
}

}  // namespace

bool IncludeWalk::IsRead(const SourceFile& file) const {
  const bool* is = file.kind.subjects;
  if (is[kTorch])
    return settings_.read_torch || (settings_.read_torch_cuda && file.kind.torch_cuda);
  if (is[kCuda] || is[kCudnn]) return settings_.read_cuda;
  return file.found != FolderKind::kCompiler || settings_.read_compiler;
}

void IncludeWalk::Include(Reading* reading, const Directive& directive, bool sure) {
  const SourceFile& file = *reading->file;
  for (const Directive* unknown : reading->branches.TakeUnknown()) {
    NotFollowed(file, *unknown, "condition", false);
  }
  Place place;
  place.header = NamedHeader(directive.rest, &place.quoted);
  place.state = sure ? Truth::kYes : Truth::kUnknown;
  place.by = file.path;
  place.line = directive.line;
  if (place.header.empty()) {
    NotFollowed(file, directive, directive.word == "import" ? "module" : "macro", true);
    return;
  }
  bool next = directive.word == "include_next" && reading->depth > 0;
  bool beside = place.quoted && !next;
  budget_->steps -= 10;
  FoundHeader found = settings_.folders->Find(
      place.header, place.quoted, beside ? FolderOf(file.path) : Text(), next ? reading->place : 0);
  if (found.path.empty()) {
    NotFound(reading, directive, place);
    return;
  }
  SourceFile* header = files_->Get(found, place.header);
  findings_->Include(header->kind, place);
  if (IsRead(*header)) {
    Read(header, found.place, sure, reading->depth + 1);
  } else {
    findings_->Reached(header->path, sure);
  }
}

void IncludeWalk::NotFound(Reading* reading, const Directive& directive, const Place& place) {
  HeaderKind kind = settings_.kinds->Of({}, place.header, FolderKind::kProject);
  findings_->Include(kind, place);
  if (IsCudaName(place.header)) findings_->MissingCuda(place);
  for (bool is : kind.subjects) {
    if (is) return;
  }
  // The standard library's folders may be unknown here.
  if (!place.quoted && !Contains(place.header, ".")) return;
  // If its condition may be false, it may well be missing. A quoted name may be a generated file.
  bool hides = place.quoted || place.state == Truth::kYes;
  NotFollowed(*reading->file, directive, "not found", hides);
}

}  // namespace inspect
